/** A way of writing that the cards have a font for. */
export type Script = 'latin' | 'naskh' | 'nastaliq';

const known = new Map<string, Script>();

/** The way of writing that readers of a language expect; worked out once, since every part of a card asks. */
export function scriptOf(lang: string): Script {
	const script = known.get(lang) ?? usualScript(lang);
	known.set(lang, script);
	return script;
}

function usualScript(lang: string): Script {
	const { language, script } = new Intl.Locale(lang).maximize();
	if (script !== 'Arab') return 'latin';
	return ['ur', 'pnb', 'skr', 'ks'].includes(language) ? 'nastaliq' : 'naskh';
}
