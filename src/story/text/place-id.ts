/** What a place is called by in addresses: its name in the original, in small letters. */
export function placeId(name: string): string {
	return name
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
		.replace(/^-|-$/gu, '');
}
