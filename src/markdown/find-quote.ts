import { visibleForm, type VisibleText } from './visible-text.ts';

/** A stretch of a visible text, `end` exclusive. */
export interface TextRange {
	readonly start: number;
	readonly end: number;
}

/** What stands between the first and the last words of a quote that leaves out its middle. */
const ellipsis = ' … ';

/**
 * Finds every passage that a quote stands for, in order. A quote may give a long passage by its
 * first and last words joined by ` … `; both must stand in one block.
 */
export function findQuote(visible: VisibleText, quote: string): TextRange[] {
	const wanted = visibleForm(quote);
	if (wanted === '') return [];
	const whole = findAll(visible.text, wanted);
	if (whole.length > 0 || !wanted.includes(ellipsis)) return whole;
	const [first = '', ...rest] = wanted.split(ellipsis);
	const last = rest.at(-1) ?? '';
	return findAll(visible.text, first).flatMap((found) => {
		const end = visible.text.indexOf(last, found.end);
		const block = visible.text.indexOf('\n', found.end);
		if (end === -1 || (block !== -1 && end > block)) return [];
		return [{ start: found.start, end: end + last.length }];
	});
}

function findAll(text: string, part: string): TextRange[] {
	const found: TextRange[] = [];
	if (part === '') return found;
	for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) {
		found.push({ start: at, end: at + part.length });
	}
	return found;
}
