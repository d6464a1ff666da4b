/** The code points of a text as Unicode writes them, for example `U+202E`. */
export function codePoints(text: string): string {
	return Array.from(text)
		.map(
			(letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
		)
		.join(' ');
}
