/** The names of one language, once asked for. */
const known = new Map<string, Intl.DisplayNames>();

/**
 * The name of a country or territory in a language, by Unicode (CLDR).
 *
 * @param code ISO 3166-1, `KE`; empty where there is none
 * @param english the name to fall back on, of a territory that CLDR does not name
 */
export function countryName(
	lang: string,
	code: string,
	english: string
): { readonly name: string; readonly lang: string } {
	const names =
		known.get(lang) ?? new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' });
	known.set(lang, names);
	const name = code === '' ? undefined : names.of(code);
	return name === undefined ? { name: english, lang: 'en' } : { name, lang };
}
