/** Spaces that look like the plain one and are letters to YAML and to ids. */
const names: Readonly<Record<string, string>> = {
	'\u00A0': 'a no-break space',
	'\u1680': 'an ogham space',
	'\u2007': 'a figure space',
	'\u2009': 'a thin space',
	'\u202F': 'a narrow no-break space',
	'\u3000': 'an ideographic space',
};

/** A class for patterns with all of them. */
export const oddSpace = '[\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]';

/** A space by its name and number, for example `a no-break space (U+00A0)`. */
export function spaceName(space: string): string {
	const code = (space.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	return `${names[space] ?? (space === ' ' ? 'a space' : 'a space of another width')} (U+${code})`;
}

/** What to do about the first odd space of a text; `undefined` where it has none. */
export function oddSpaceNote(text: string): string | undefined {
	const space = new RegExp(oddSpace, 'u').exec(text)?.[0];
	return space === undefined
		? undefined
		: `It holds ${spaceName(space)}, which only looks like a plain space: delete it, or type a plain one.`;
}
