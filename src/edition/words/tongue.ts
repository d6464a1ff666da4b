import { directionOf } from './direction.ts';

/** Attributes for words in another language than the page’s; none for words in its own. */
export function tongue(
	lang: string,
	pageLang: string
): { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' } {
	return lang === pageLang ? {} : { lang, dir: directionOf(lang) ?? 'ltr' };
}
