import { directionOf } from './direction.ts';

/** Attributes for words in another language than the page’s; none for words in its own. */
export function tongue(
	lang: string,
	pageLang: string
): { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' } {
	return lang === pageLang ? {} : { lang, dir: directionOf(lang) ?? 'ltr' };
}

/** Attributes for what is in English whatever the language of the page; none on an English page. */
export function inEnglish(lang: string): { readonly lang?: 'en'; readonly dir?: 'ltr' } {
	return /^en(?:-|$)/u.test(lang) ? {} : { lang: 'en', dir: 'ltr' };
}
