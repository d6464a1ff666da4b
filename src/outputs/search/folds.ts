/** One way in which two spellings of a word become the same. */
export interface Fold {
	readonly name: string;
	/** Why readers type the one and pages have the other. */
	readonly why: string;
	/** Words that become the same, for example and as a test. */
	readonly same: readonly (readonly [typed: string, printed: string])[];
	readonly apply: (text: string) => string;
}

function letters(pairs: Readonly<Record<string, string>>): Fold['apply'] {
	const any = new RegExp(`[${Object.keys(pairs).join('')}]`, 'gu');
	return (text) => text.replace(any, (letter) => pairs[letter] ?? '');
}

/**
 * What happens to every word, on pages and in what readers type, before the two are compared; in this
 * order. No fold makes words of different roots the same more often than grammar does: those are told apart
 * by the words around them. Quotations are not compared in this way.
 */
export const folds: readonly Fold[] = [
	{
		name: 'compatibility',
		why: 'Copied text has ligatures, presentation forms and wide letters (NFKC).',
		same: [
			['ﷲ', 'الله'],
			['ﬁre', 'fire'],
		],
		apply: (text) => text.normalize('NFKC'),
	},
	{
		name: 'case',
		why: 'Nobody types capitals into a search field.',
		same: [['harbour', 'Harbour']],
		apply: (text) => text.toLowerCase(),
	},
	{
		name: 'hamza',
		why: 'Keyboards differ in hamza and madda, and many leave them out.',
		same: [
			['علما', 'علماء'],
			['داود', 'داؤد'],
			['لاین', 'لائن'],
			['اباد', 'آباد'],
		],
		apply: letters({ آ: 'ا', أ: 'ا', إ: 'ا', ٱ: 'ا', ؤ: 'و', ئ: 'ی', ء: '' }),
	},
	{
		name: 'marks',
		why: 'Vowel marks, accents and the sign of izafat are seldom typed; the stroke that stretches a word is none of its letters.',
		same: [
			['وزارت', 'وزارتِ'],
			['turkiye', 'Türkiye'],
			['قطعنامه', 'قطعنامهٔ'],
			['کابل', 'کـابل'],
		],
		apply: (text) => text.normalize('NFD').replace(/[\p{M}\u0640]/gu, ''),
	},
	{
		name: 'kaf',
		why: 'The Arabic keyboard has ك, those of Urdu, Pashto and Dari ک; Pashto has ګ beside گ.',
		same: [
			['كابل', 'کابل'],
			['ننگرهار', 'ننګرهار'],
		],
		apply: letters({ ك: 'ک', ڪ: 'ک', ګ: 'گ' }),
	},
	{
		name: 'yeh',
		why: 'Of six letters for one sound a keyboard has two or three, and inflections differ in them.',
		same: [
			['كي', 'کی'],
			['سرتیري', 'سرتېري'],
			['حملى', 'حملے'],
			['جنورى', 'جنورۍ'],
		],
		apply: letters({ ي: 'ی', ى: 'ی', ې: 'ی', ۍ: 'ی', ے: 'ی', ۓ: 'ی' }),
	},
	{
		name: 'heh',
		why: 'Urdu has ہ and ھ, Dari and Pashto ه, names from Arabic ة; each keyboard lacks the others.',
		same: [
			['ننگرھار', 'ننگرہار'],
			['ثانوية', 'ثانویه'],
		],
		apply: letters({ ہ: 'ه', ھ: 'ه', ة: 'ه', ۀ: 'ه', ە: 'ه', ۂ: 'ه', ۃ: 'ه' }),
	},
	{
		name: 'noon',
		why: 'A keyboard without the noon of Urdu that is not dotted gives the dotted one.',
		same: [['مين', 'میں']],
		apply: letters({ ں: 'ن' }),
	},
	{
		name: 'digits',
		why: 'Figures stand in three sets of digits.',
		same: [
			['١٢٦٧', '1267'],
			['۱۴۰۴', '1404'],
		],
		apply: (text) =>
			text.replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 15)),
	},
	{
		name: 'thousands',
		why: 'The comma between thousands differs, and is left out.',
		same: [
			['6000', '6,000'],
			['6000', '۶٬۰۰۰'],
		],
		apply: (text) => text.replace(/(?<=\d)[,٬،’'](?=\d{3}(?!\d))/gu, ''),
	},
	{
		name: 'apostrophes',
		why: 'An apostrophe within a name is left out or drawn otherwise; behind a name it is grammar.',
		same: [
			['daesh', 'Da’esh'],
			['harbour', 'Harbour’s'],
		],
		apply: (text) =>
			text.replace(/[’'ʼʻ‘`]s?(?![\p{L}\p{N}])/gu, '').replace(/(?<=\p{L})[’'ʼʻ‘`](?=\p{L})/gu, ''),
	},
	{
		name: 'unseen',
		why: 'Signs without ink come along with copied text. The one that parts the halves of a word stays: it is dealt with where words are cut.',
		same: [['کابل', '\u200fکابل']],
		apply: (text) => text.replace(/(?!\u200c)\p{Cf}/gu, ''),
	},
];

/** A text in the one spelling in which words are compared. */
export function foldText(text: string): string {
	return folds.reduce((folded, { apply }) => apply(folded), text);
}
