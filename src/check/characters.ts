import type { Content } from '../load/content.ts';
import { indexLines, type FaultInput } from '../load/fault.ts';

/** What to say of a character that was found. */
export interface CharacterAdvice {
	readonly expected: string;
	readonly note: string;
}

/**
 * Reports every match of a pattern in the text of the files, wherever it stands, as `U+202E`.
 * `advise` may return `undefined` to let a match pass.
 */
export function reportCharacters(
	content: Content,
	report: (fault: Omit<FaultInput, 'ruleId'>) => void,
	pattern: RegExp,
	advise: (match: RegExpExecArray, file: string) => CharacterAdvice | undefined
): void {
	for (const [file, { text }] of content.files) {
		const matches = [...text.matchAll(pattern)];
		if (matches.length === 0) continue;
		const pointAt = indexLines(text);
		for (const match of matches) {
			const advice = advise(match, file);
			if (!advice) continue;
			report({
				file,
				place: { start: pointAt(match.index), end: pointAt(match.index + match[0].length) },
				reason: `Unexpected character ${codePoints(match[0])}, expected ${advice.expected}`,
				note: advice.note,
			});
		}
	}
}

/** The code points of a text as Unicode writes them, for example `U+202E`. */
export function codePoints(text: string): string {
	return [...text]
		.map(
			(letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
		)
		.join(' ');
}
