/**
 * A text with its web addresses blanked, and the rest in its place: the words of an address are not
 * ours, and its signs are no punctuation.
 */
export function withoutAddresses(text: string): string {
	if (!text.includes('://')) return text;
	return text.replace(/[a-z][a-z\d+.-]{1,20}:\/\/[^\s<>)\]]+/giu, (found) =>
		' '.repeat(found.length)
	);
}
