import type { Source } from '../../story/model/types/record.ts';

type Name = NonNullable<Source['author']>[number];

/** A name as it is read: `Ludwig van Beethoven`, `Henry Cabot Lodge Jr.`. */
export function readName(name: Name): string {
	if ('literal' in name) return name.literal;
	return [name.given, familyName(name), name.suffix].filter(Boolean).join(' ');
}

/** Names as they are sorted, on one line: `Family, Given, Suffix`, several joined by `; `. */
export function nameWords(names: readonly Name[]): string {
	return names.map(sortedName).join('; ');
}

function sortedName(name: Name): string {
	if ('literal' in name) return name.literal;
	return [familyName(name), name.given, name.suffix].filter(Boolean).join(', ');
}

/** A person’s family name with what belongs before it: `van Beethoven`. */
export function familyName(name: Exclude<Name, { readonly literal: string }>): string {
	return [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
}
