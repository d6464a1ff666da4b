import type { LightText } from './light-fold.ts';

/** Scripts that put no blanks between words: a word may begin and end anywhere. */
const unspaced =
	/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const inWord = /[\p{L}\p{N}\p{M}]/u;

/** Whether a word of the page begins at a place of its bare text: `cooperative` does not begin in `non-cooperative`. */
export function startsWord({ light, bareAt }: LightText, bareStart: number): boolean {
	const at = bareAt[bareStart] ?? 0;
	const before = light.slice(Math.max(0, at - 12), at);
	if (unspaced.test(light.slice(at, at + 2)) || unspaced.test(before.slice(-1))) return true;
	// 5 does not begin in 1.5, in .5, in 1,500 or in −5.
	const isFigure = /\d/u.test(light[at] ?? '');
	if (isFigure && /\d[.,'’^]$|(?:^|[\s(])[-.]$/u.test(before)) return false;
	if (isFigure && /\d\s$/u.test(before) && /^\d{3}(?!\d)/u.test(light.slice(at, at + 4)))
		return false;
	return !inWord.test(before.slice(-1)) && !/[\p{L}\p{N}]-(?:\s*\n\s*)?$/u.test(before);
}

/** Whether a word of the page ends at a place of its bare text: `can` does not end in `can’t`, `Lamu` does in `Lamu’s`. */
export function endsWord({ light, bareAt }: LightText, bareEnd: number): boolean {
	const at = (bareAt[bareEnd - 1] ?? 0) + 1;
	const last = light.slice(Math.max(0, at - 1), at);
	const after = light.slice(at, at + 12);
	if (unspaced.test(last) || unspaced.test(after.slice(0, 1))) return true;
	// 5 does not end in 5.4, in 5,000 or in 5².
	if (/\d/u.test(last) && /^(?:[.,'’^]|\s(?=\d{3}(?!\d)))\d/u.test(after)) return false;
	return (
		!inWord.test(after.slice(0, 1)) &&
		!/^-(?:\s*\n\s*)?[\p{L}\p{N}]/u.test(after) &&
		!/^['’](?!s(?![\p{L}\p{N}]))\p{L}/u.test(after)
	);
}

const cased = /\p{Ll}/u;

/**
 * Whether a quotation has its words where the page has them: `not able` is not `notable`. Only in scripts
 * with small and capital letters; those who write Arabic script part and join many words as they like.
 *
 * @param start where the quotation stands in the bare text of the page
 */
export function breaksAlike(quote: LightText, page: LightText, start: number): boolean {
	for (let index = 1; index < quote.bare.length; index += 1) {
		const isInside = cased.test(quote.bare[index - 1] ?? '') && cased.test(quote.bare[index] ?? '');
		if (isInside && isBlank(quote, index) !== isBlank(page, start + index)) {
			const [own, other] = [between(quote, index), between(page, start + index)];
			// A hyphen, or another mark, is one more way to write the same.
			if (own + other === '' || /^\s+$/u.test(own + other)) return false;
		}
	}
	return true;
}

function isBlank(text: LightText, index: number): boolean {
	return between(text, index) !== '';
}

/** What stands before a place of the bare text, after the place before it. */
function between({ light, bareAt }: LightText, index: number): string {
	return light.slice((bareAt[index - 1] ?? 0) + 1, bareAt[index]);
}
