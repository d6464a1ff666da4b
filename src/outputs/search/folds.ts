/** One way in which two spellings of a word become the same. */
export interface Fold {
	readonly name: string;
	readonly apply: (text: string) => string;
}

function letters(pairs: Readonly<Record<string, string>>): Fold['apply'] {
	const any = new RegExp(`[${Object.keys(pairs).join('')}]`, 'gu');
	return (text) => text.replace(any, (letter) => pairs[letter] ?? '');
}

/**
 * What happens to every word, on pages and in what readers type, before the two are compared; in this
 * order. No fold makes words of different roots the same more often than grammar does: those are told apart
 * by the words around them. Quotations are not compared in this way. Examples stand in the tests, since all
 * that stands here is sent to readers.
 */
export const folds: readonly Fold[] = [
	{
		// Copied text has ligatures, presentation forms and wide letters (NFKC).
		name: 'compatibility',
		apply: (text) => text.normalize('NFKC'),
	},
	{
		// Nobody types capitals into a search field.
		name: 'case',
		apply: (text) => text.toLowerCase(),
	},
	{
		// Keyboards differ in hamza and madda, and many leave them out.
		name: 'hamza',
		apply: letters({ آ: 'ا', أ: 'ا', إ: 'ا', ٱ: 'ا', ؤ: 'و', ئ: 'ی', ء: '' }),
	},
	{
		// Vowel marks, accents and the sign of izafat are seldom typed; the stroke that stretches a word is none of its letters.
		name: 'marks',
		apply: (text) => text.normalize('NFD').replace(/[\p{M}\u0640]/gu, ''),
	},
	{
		// The Arabic keyboard has ك, those of Urdu, Pashto and Dari ک; Pashto has ګ beside گ.
		name: 'kaf',
		apply: letters({ ك: 'ک', ڪ: 'ک', ګ: 'گ' }),
	},
	{
		// Of six letters for one sound a keyboard has two or three, and inflections differ in them.
		name: 'yeh',
		apply: letters({ ي: 'ی', ى: 'ی', ې: 'ی', ۍ: 'ی', ے: 'ی', ۓ: 'ی' }),
	},
	{
		// Urdu has ہ and ھ, Dari and Pashto ه, names from Arabic ة; each keyboard lacks the others.
		name: 'heh',
		apply: letters({ ہ: 'ه', ھ: 'ه', ة: 'ه', ۀ: 'ه', ە: 'ه', ۂ: 'ه', ۃ: 'ه' }),
	},
	{
		// A keyboard without the noon of Urdu that is not dotted gives the dotted one.
		name: 'noon',
		apply: letters({ ں: 'ن' }),
	},
	{
		// Figures stand in three sets of digits.
		name: 'digits',
		apply: (text) =>
			text.replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 15)),
	},
	{
		// The comma between thousands differs, and is left out.
		name: 'thousands',
		apply: (text) => text.replace(/(?<=\d)[,٬،’'](?=\d{3}(?!\d))/gu, ''),
	},
	{
		// An apostrophe within a name is left out or drawn otherwise; behind a name it is grammar.
		name: 'apostrophes',
		apply: (text) =>
			text.replace(/[’'ʼʻ‘`]s?(?![\p{L}\p{N}])/gu, '').replace(/(?<=\p{L})[’'ʼʻ‘`](?=\p{L})/gu, ''),
	},
	{
		// Signs without ink come along with copied text. The one that parts the halves of a word stays: it is dealt with where words are cut.
		name: 'unseen',
		apply: (text) => text.replace(/(?!\u200c)\p{Cf}/gu, ''),
	},
];

/** A text in the one spelling in which words are compared. */
export function foldText(text: string): string {
	return folds.reduce((folded, { apply }) => apply(folded), text);
}
