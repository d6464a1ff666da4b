/** Scripts whose letters run from right to left, by their codes of ISO 15924. */
const rightToLeft = new Set(
	(
		'Adlm Arab Aran Armi Avst Chrs Cprt Elym Gara Hatr Hebr Hung Khar Lydi Mand Mani Mend Merc Mero ' +
		'Narb Nbat Nkoo Orkh Palm Phli Phlp Phnx Prti Rohg Samr Sarb Sidt Sogd Sogo Syrc Thaa Todr Yezi'
	).split(' ')
);

/**
 * `rtl` for a language that is written from right to left; `undefined` for the others. By the script that the
 * tag names or that the language is usually written in, since not every Node tells the direction itself.
 * Throws where the tag is none.
 */
export function directionOf(lang: string): 'rtl' | undefined {
	if (!known.has(lang)) known.set(lang, scriptDirection(lang));
	return known.get(lang);
}

/** Each text asks, and a story has few languages. */
const known = new Map<string, 'rtl' | undefined>();

function scriptDirection(lang: string): 'rtl' | undefined {
	const { script } = new Intl.Locale(lang).maximize();
	return script !== undefined && rightToLeft.has(script) ? 'rtl' : undefined;
}
