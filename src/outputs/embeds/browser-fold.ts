/** A text as browsers compare it, and where each of its places has gone. */
export interface FoldedText {
	readonly text: string;
	/** For each place of the original, its end included: the place in `text`. */
	readonly at: Int32Array;
}

/** Marks of vowels and accents, signs without ink such as U+200C, and the stroke that stretches a word. */
const unseen = /[\p{M}\p{Cf}\u0640]/gu;

/**
 * Words as a browser compares them when it looks for those of a link: Chromium and WebKit at the first
 * level of UCA, where case, accents, vowel marks, width, the shape of quotation marks and the script of
 * digits do not count; Firefox does less. Letters of the Arabic keyboard (ي ك ه) stay apart from those
 * of Urdu and Persian (ی ک ہ), as they do in all three.
 */
export function fold(text: string): string {
	return text
		.normalize('NFKD')
		.replace(unseen, '')
		.toLowerCase()
		.replace(/ς/gu, 'σ')
		.replace(/\p{Nd}/gu, (digit) => String(valueOf(digit)))
		.replace(/[‘’‚‛]/gu, "'")
		.replace(/[“”„‟]/gu, '"');
}

/** A whole text, folded letter by letter, so that places can be compared. */
export function foldText(text: string): FoldedText {
	const at = new Int32Array(text.length + 1);
	const pieces: string[] = [];
	let [from, to] = [0, 0];
	for (const letter of text) {
		at.fill(to, from, from + letter.length);
		const piece = fold(letter);
		pieces.push(piece);
		from += letter.length;
		to += piece.length;
	}
	at[from] = to;
	return { text: pieces.join(''), at };
}

/** The value of a decimal digit of any script: Unicode has ten of each in a row. */
function valueOf(digit: string): number {
	let zero = digit.codePointAt(0) ?? 0;
	const code = zero;
	while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
	return code - zero;
}
