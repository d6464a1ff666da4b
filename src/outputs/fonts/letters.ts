import type { Site } from '../../story/model/types/site.ts';

/**
 * Every letter, mark and digit of Arabic script that stands in words, as in those of a site, each once. The
 * names of a thing in other languages are left to the reader’s own fonts.
 */
export function lettersIn(words: Site | readonly string[]): string {
	const found = new Set<string>();
	const seen = new WeakSet();
	const collect = (value: unknown): void => {
		if (typeof value === 'string') {
			for (const letter of value.match(
				/[\u0600-\u06FF\u0750-\u077F\uFB50-\uFDFF\uFE70-\uFEFF]/gu
			) ?? [])
				found.add(letter);
		} else if (value !== null && typeof value === 'object' && !seen.has(value)) {
			seen.add(value);
			for (const [key, inner] of Object.entries(value))
				if (key !== 'tree' && key !== 'names') collect(inner);
		}
	};
	collect(words);
	return [...found].sort().join('');
}
