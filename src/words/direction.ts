/** `rtl` for a language that is written from right to left; `undefined` for the others and unknown tags. */
export function directionOf(lang: string): 'rtl' | undefined {
	try {
		const { direction } = new Intl.Locale(lang).getTextInfo();
		return direction === 'rtl' ? 'rtl' : undefined;
	} catch {
		return undefined;
	}
}
