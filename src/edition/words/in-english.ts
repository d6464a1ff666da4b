/** Attributes for what is in English whatever the language of the page; none on an English page. */
export function inEnglish(lang: string): { readonly lang?: 'en'; readonly dir?: 'ltr' } {
	return /^en(?:-|$)/u.test(lang) ? {} : { lang: 'en', dir: 'ltr' };
}
