import { indexText, type TextIndex } from './text-index.ts';
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
	const index = indexOf(visible);
	const whole = findAll(visible.text, wanted, index);
	if (whole.length > 0 || !wanted.includes(ellipsis)) return whole;
	const [first = '', ...rest] = wanted.split(ellipsis);
	return findAll(visible.text, first, index).flatMap((found) => {
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

const indexes = new WeakMap<VisibleText, TextIndex>();

/** The index of a text, made once: an article has as many quotes as sentences. */
function indexOf(visible: VisibleText): TextIndex {
	const index = indexes.get(visible) ?? indexText(visible.text);
	indexes.set(visible, index);
	return index;
}

/** Every place of a part in a text, up to `mostPassages`. */
function findAll(text: string, part: string, index: TextIndex): TextRange[] {
	const found: TextRange[] = [];
	if (part === '') return found;
	const candidates = index.candidates(part);
	if (!candidates) return lookThrough(text, part);
	for (const start of candidates) {
		if (!text.startsWith(part, start)) continue;
		found.push({ start, end: start + part.length });
		if (found.length === mostPassages) break;
	}
	return found;
}

/**
 * The same by Knuth, Morris and Pratt: unlike `indexOf` it takes the same time for any text, one made
 * of `aaaa…` included.
 */
function lookThrough(text: string, part: string): TextRange[] {
	const found: TextRange[] = [];
	const back = fallbacks(part);
	let matched = 0;
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		while (matched > 0 && part.charCodeAt(matched) !== code) matched = back[matched - 1] ?? 0;
		if (part.charCodeAt(matched) === code) matched += 1;
		if (matched < part.length) continue;
		found.push({ start: at + 1 - matched, end: at + 1 });
		if (found.length === mostPassages) break;
		matched = back[matched - 1] ?? 0;
	}
	return found;
}

/** For each beginning of a part: the length of its longest end that is a beginning of the part, too. */
function fallbacks(part: string): Int32Array {
	const back = new Int32Array(part.length);
	let length = 0;
	for (let at = 1; at < part.length; at += 1) {
		while (length > 0 && part.charCodeAt(length) !== part.charCodeAt(at))
			length = back[length - 1] ?? 0;
		if (part.charCodeAt(length) === part.charCodeAt(at)) length += 1;
		back[at] = length;
	}
	return back;
}
