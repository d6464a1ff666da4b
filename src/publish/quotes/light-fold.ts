/** A text with what no reader compares taken away, and where each of its places was. */
export interface LightText {
	/** The text in Unicode NFC: the places below are places in it. */
	readonly original: string;
	/** The text letter by letter after the light fold, blanks and signs still in it. */
	readonly light: string;
	/** For each place of `light`, the place in `original`. */
	readonly lightAt: Int32Array;
	/** Letters, digits and the few signs that change what is said; nothing else. */
	readonly bare: string;
	/** For each place of `bare`, the place in `light`. */
	readonly bareAt: Int32Array;
}

/** Letters of the Arabic script that keyboards and fonts take for one another; ے and ئ are none of them. */
const alike: Readonly<Record<string, string>> = {
	ي: 'ی',
	ى: 'ی',
	ك: 'ک',
	ہ: 'ه',
	ھ: 'ه',
	ة: 'ه',
	ۀ: 'ه',
	ۂ: 'ه',
	ۃ: 'ه',
	ς: 'σ',
	'٪': '%',
	'٫': '.',
	'٬': ',',
	'،': ',',
	'−': '-',
	'‐': '-',
	'‑': '-',
};

/** Signs without ink, vowel marks of the Arabic script, and the stroke that stretches a word. */
const unseen = /[\p{Cf}\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED\uFE00-\uFE0F]/u;
/** What a comparison looks at: letters, digits, marks of other scripts, and signs that say how much of what. */
const counted = /[\p{L}\p{N}\p{M}\p{Sc}%‰<>≤≥±]/u;
const digit = /\p{Nd}/u;

/** Folds a text for comparison: Unicode NFKC, case, marks, signs without ink, look-alike letters, digits. */
export function lightText(text: string): LightText {
	const original = text.normalize('NFC');
	const pieces: string[] = [];
	const lightAt: number[] = [];
	let from = 0;
	let before = '';
	for (const letter of original) {
		const piece = isPower(letter, before) ? `^${foldLetter(letter)}` : foldLetter(letter);
		before = letter;
		pieces.push(piece);
		lightAt.push(...new Array<number>(piece.length).fill(from));
		from += letter.length;
	}
	lightAt.push(from);
	const light = pieces.join('');
	return { original, light, lightAt: Int32Array.from(lightAt), ...bareOf(light) };
}

/** Whether a raised or lowered figure begins on a figure of the line: 10² is not 102. */
function isPower(letter: string, before: string): boolean {
	return offLine.test(letter) && digit.test(before);
}

const offLine = /[²³¹⁰⁴-⁹₀-₉]/u;

const folded = new Map<string, string>();

function foldLetter(letter: string): string {
	const known = folded.get(letter);
	if (known !== undefined) return known;
	let piece = '';
	for (const one of letter.normalize('NFKC').toLowerCase()) {
		if (unseen.test(one)) continue;
		piece += digit.test(one) ? String(valueOf(one)) : (alike[one] ?? one);
	}
	folded.set(letter, piece);
	return piece;
}

/** The value of a decimal digit of any script: Unicode has ten of each in a row. */
function valueOf(one: string): number {
	let zero = one.codePointAt(0) ?? 0;
	const code = zero;
	while (code - zero < 9 && digit.test(String.fromCodePoint(zero - 1))) zero -= 1;
	return code - zero;
}

/** Commas, blanks and apostrophes that only part the digits of one number, in threes or as in 3,50,000. */
const grouped = /(?<![\d.,])\d{1,3}(?:,\d{2})*(?:[,\u0020'’]\d{3})+(?!\d)/gu;

function bareOf(light: string): Pick<LightText, 'bare' | 'bareAt'> {
	const silent = new Set<number>();
	for (const { 0: number, index } of light.matchAll(grouped))
		for (let place = 0; place < number.length; place += 1)
			if (!/\d/u.test(number[place] ?? '')) silent.add(index + place);
	const pieces: string[] = [];
	const at: number[] = [];
	const keep = (sign: string, place: number) => {
		pieces.push(sign);
		for (let unit = 0; unit < sign.length; unit += 1) at.push(place + unit);
	};
	/** Where what was kept last ends, and whether it was a digit. */
	let end = 0;
	let wasDigit = false;
	let place = 0;
	for (const letter of light) {
		const isDigit = letter >= '0' && letter <= '9';
		if (counted.test(letter)) {
			const between = light.slice(end, place);
			const lead = /(?:^|[\s(])(?<sign>[-.])$/u.exec(light.slice(Math.max(0, place - 2), place));
			// 1.5 is not 15, 10–15 not 1015, and neither −5 nor .5 is 5.
			if (isDigit && wasDigit && place > end && !silent.has(end)) keep(partOf(between), end);
			else if (isDigit && !wasDigit && lead?.groups) keep(lead.groups['sign'] ?? '', place - 1);
			keep(letter, place);
			end = place + letter.length;
			wasDigit = isDigit;
		}
		place += letter.length;
	}
	at.push(light.length);
	return { bare: pieces.join(''), bareAt: Int32Array.from(at) };
}

/** What stands between two numbers, as one sign. */
function partOf(between: string): string {
	const sign = between.trim().slice(0, 1);
	return sign === '' ? ' ' : /\p{Pd}/u.test(sign) ? '-' : sign;
}
