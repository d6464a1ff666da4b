/** A language as Open Graph writes it, with the territory that it is most spoken in: `ur_PK`. */
export function ogLocale(lang: string): string {
	const { language, region } = new Intl.Locale(lang).maximize();
	return region === undefined ? language : `${language}_${region}`;
}
