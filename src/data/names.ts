import type { Source } from '../model/types.ts';

type Name = NonNullable<Source['author']>[number];

/** Authors on one line: `Family, Given`, several joined by `; `. */
export function nameWords(names: readonly Name[]): string {
	return names.map(toWords).join('; ');
}

function toWords(name: Name): string {
	if ('literal' in name) return name.literal;
	const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
	return [family, name.given, name.suffix].filter(Boolean).join(', ');
}
