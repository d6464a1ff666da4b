import type { Content } from '../../load/content.ts';
import type { KindName } from '../../load/kinds.ts';
import { escapePattern } from '../../text/escape-pattern.ts';
import { partsOf } from '../../translations/translated-parts.ts';
import { copyKinds, originalsOf, type TranslatedKind } from '../../translations/translations.ts';

/** The words of one record in the article’s language, without its citations. */
export interface RecordWords {
	readonly kind: KindName;
	readonly id: string;
	readonly words: string;
}

const collected = new WeakMap<Content, readonly RecordWords[]>();

/** The words of every record that is translated, the glossary’s own left out. */
export function recordWords(content: Content): readonly RecordWords[] {
	const known = collected.get(content);
	if (known) return known;
	const kinds = (Object.keys(copyKinds) as TranslatedKind[]).filter((kind) => kind !== 'glossary');
	const found = kinds.flatMap((kind) =>
		originalsOf(content, kind).map((entry) => ({
			kind,
			id: kind === 'positions' ? (entry.value as { topic: string }).topic : entry.id,
			words: [...partsOf(kind, entry), ...(kind === 'article' ? [{ text: entry.body.text }] : [])]
				.map(({ text }) => text.replaceAll(/\[@[^\]]*\]/gu, ''))
				.join('\n'),
		}))
	);
	collected.set(content, found);
	return found;
}

/**
 * Finds whole words that are one of some names; the first letter of a name may be large or small, as
 * at the beginning of a sentence.
 *
 * @returns `undefined` where there are no names
 */
export function namePattern(names: readonly string[]): RegExp | undefined {
	if (names.length === 0) return undefined;
	const either = names.map((name) => {
		const [first = '', ...rest] = name;
		const letters = new Set([first, first.toLocaleLowerCase('en'), first.toLocaleUpperCase('en')]);
		return `(?:${[...letters].map(escapePattern).join('|')})${escapePattern(rest.join(''))}`;
	});
	return new RegExp(
		`(?<![\\p{L}\\p{M}\\p{N}])(?:${either.join('|')})(?![\\p{L}\\p{M}\\p{N}])`,
		'u'
	);
}
