import { escapePattern } from '../../text/escape-pattern.ts';

/** How small numbers are written in letters, by language (ISO 639-1); the forms of one number stand together. */
const written: Readonly<Record<string, readonly string[]>> = {
	en: [
		'no none zero',
		...'one two three four five six seven eight nine ten'.split(' '),
		...'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
			' '
		),
	],
	ur: [
		'صفر کوئی',
		...'ایک|دو|تین|چار|پانچ|چھ|سات|آٹھ|نو|دس دسوں|گیارہ|بارہ|تیرہ|چودہ|پندرہ|سولہ|سترہ|اٹھارہ|انیس|بیس'.split(
			'|'
		),
	],
	ps: [
		'صفر هېڅ هېڅوک',
		'یو یوه یوې',
		...'دوه دوو|درې درېو دریو درېیو|څلور څلورو|پنځه پنځو|شپږ شپږو|اووه اوو|اته اتو|نهه نهو|لس لسو'.split(
			'|'
		),
		...'یوولس یوولسو|دولس دولسو|دیارلس دیارلسو|څوارلس څوارلسو|پنځلس پنځلسو|شپاړس شپاړسو'.split('|'),
		...'اووه‌لس اوولس|اتلس اتلسو|نولس نولسو|شل شلو'.split('|'),
	],
	fa: [
		'صفر هیچ',
		...'یک یکی|دو|سه|چهار|پنج|شش|هفت|هشت|نه نُه|ده|یازده|دوازده|سیزده|چهارده|پانزده|شانزده|هفده|هجده|نزده|بیست'.split(
			'|'
		),
	],
};

/** By language and number: a story names the same ones in every copy. */
const known = new Map<string, readonly string[]>();

/** A number as a language writes it: in digits, with its own digits and grouping, then in letters. */
export function numberForms(number: number, lang: string): readonly string[] {
	const key = `${lang} ${String(number)}`;
	const forms = known.get(key) ?? formsOf(number, lang);
	known.set(key, forms);
	return forms;
}

function formsOf(number: number, lang: string): string[] {
	const { language } = new Intl.Locale(lang);
	// Many house styles group from five digits on alone.
	const digits = [true, 'min2' as const].map((useGrouping) =>
		new Intl.NumberFormat(lang, { useGrouping }).format(number)
	);
	return [...new Set(digits), ...(written[language]?.[number]?.split(' ') ?? [])];
}

/** What a number may not stand beside: letters, digits and the joiner that Persian words have in them. */
const before = /(?:[\p{L}\p{M}\p{Nd}\u200C]|\p{Nd}[.,٬٫])$/u;
const after = /^(?:[\p{L}\p{M}\p{Nd}\u200C]|[.,٬٫]\p{Nd})/u;
/** Two characters, as many as these look at, in UTF-16. */
const near = 4;

/** Whether a number stands in a text of that language as a number of its own, and not as a part of another. */
export function hasNumber(text: string, number: number, lang: string): boolean {
	return numberForms(number, lang).some((form) => standsAlone(text, form));
}

/** The form is looked for first: what stands around it is asked of few places, and by patterns made once. */
function standsAlone(text: string, form: string): boolean {
	const pattern = new RegExp(escapePattern(form), 'giu');
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		const { index } = match;
		const end = index + match[0].length;
		const isAlone =
			!before.test(text.slice(Math.max(index - near, 0), index)) &&
			!after.test(text.slice(end, end + near));
		if (isAlone) return true;
		pattern.lastIndex = index + 1;
	}
	return false;
}
