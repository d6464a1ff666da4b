/** Words without what readers do not see: Unicode NFC, white space folded, none at the ends. */
export function foldedWords(text: string): string {
	return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
