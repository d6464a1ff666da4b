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
	// 5 does not begin in 1.5, in 1,500 or in −5.
	const isFigure = /\d/u.test(light[at] ?? '');
	if (isFigure && /\d[.,'’]$|(?:^|[\s(])-$/u.test(before)) return false;
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
	// 5 does not end in 5.4, nor in 5,000.
	if (/\d/u.test(last) && /^(?:[.,'’]|\s(?=\d{3}(?!\d)))\d/u.test(after)) return false;
	return (
		!inWord.test(after.slice(0, 1)) &&
		!/^-(?:\s*\n\s*)?[\p{L}\p{N}]/u.test(after) &&
		!/^['’](?!s(?![\p{L}\p{N}]))\p{L}/u.test(after)
	);
}
