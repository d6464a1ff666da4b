/** An id made of any text: `Late Ferry` gives `late-ferry`; empty where it has no Latin letter or digit. */
export function idFrom(text: string): string {
	return text
		.normalize('NFD')
		.replace(/[\p{M}\p{Cf}]/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/gu, '-')
		.replace(/^-|-$/gu, '')
		.slice(0, 80)
		.replace(/-$/u, '');
}
