/** A way of writing that the cards have a font for. */
export type Script = 'latin' | 'naskh' | 'nastaliq';

/** The way of writing that readers of a language expect. */
export function scriptOf(lang: string): Script {
	const { language, script } = new Intl.Locale(lang).maximize();
	if (script !== 'Arab') return 'latin';
	return ['ur', 'pnb', 'skr', 'ks'].includes(language) ? 'nastaliq' : 'naskh';
}

export function directionOf(lang: string): 'ltr' | 'rtl' {
	return scriptOf(lang) === 'latin' ? 'ltr' : 'rtl';
}
