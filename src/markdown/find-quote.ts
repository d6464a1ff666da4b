import { visibleForm, type VisibleText } from './visible-text.ts';

/** A stretch of a visible text, `end` exclusive. */
export interface TextRange {
	readonly start: number;
	readonly end: number;
}

/** What stands between the first and the last words of a quote that leaves out its middle. */
export const ellipsis = ' … ';

/** A quote that fits more often than this names no passage, and looking on would take memory. */
export const mostPassages = 100;

/**
 * Finds the passages that a quote stands for, in order, up to `mostPassages`. A quote may give a long
 * passage by its first and last words joined by ` … `; all its parts must stand in one block, in order.
 */
export function findQuote(visible: VisibleText, quote: string): TextRange[] {
	const wanted = visibleForm(quote);
	const whole = findAll(visible.text, wanted);
	if (whole.length > 0 || !wanted.includes(ellipsis)) return whole;
	const [first = '', ...rest] = wanted.split(ellipsis);
	return findAll(visible.text, first).flatMap((found) => {
		const newline = visible.text.indexOf('\n', found.end);
		const block = visible.text.slice(0, newline === -1 ? undefined : newline);
		let end = found.end;
		for (const part of rest) {
			const at = block.indexOf(part, end);
			if (at === -1) return [];
			end = at + part.length;
		}
		return [{ start: found.start, end }];
	});
}

function findAll(text: string, part: string): TextRange[] {
	const found: TextRange[] = [];
	if (part === '') return found;
	for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) {
		found.push({ start: at, end: at + part.length });
		if (found.length === mostPassages) break;
	}
	return found;
}
