/** Marks and punctuation that every language in Arabic script may need. */
const shared =
	'\u0640\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0653\u0654\u0655\u0656\u0657\u0658\u0670،؛؟٪٫٬\u200C\u200D';
const digits = '۰۱۲۳۴۵۶۷۸۹';

/**
 * The letters of each language that the site has words in, whole: a word that is new tomorrow must
 * not fall out of its font. What else a text uses is added from the text.
 */
export const alphabets: Readonly<Record<string, string>> = {
	ur: `${shared}۔ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءیےئؤۂۓآأۃ`,
	ps: `${shared}${digits}.«»آابپتټثجځچڅحخدډذرړزژږسشښصضطظعغفقکګلمنڼوهۀةیيېۍئءؤأ`,
	'fa-AF': `${shared}${digits}.«»آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهۀةیئءؤأ`,
};
