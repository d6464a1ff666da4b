import { diffArrays } from 'diff';
import { lightText, type LightText } from './light-fold.ts';

/** A passage that is like a quotation and not equal to it: a hint for a person, never a pass. */
export interface Near {
	readonly passage: string;
	/** The quotation, words that only it has as `[-quote-]`, words that only the passage has as `{+text+}`. */
	readonly difference: string;
}

/** The part of its letters by which a passage may differ: none that was absent came so near in 1,200 tries. */
const mostDifferent = 0.35;
/** The most steps of one search: a tenth of a second for each hundred million. */
const mostSteps = 400_000_000;

/** The passage of a page that comes nearest to one of some pieces that it has not. */
export function nearestPassage(words: readonly string[], page: LightText): Near | undefined {
	const missing = words.find((piece) => !page.bare.includes(lightText(piece).bare));
	if (missing === undefined) return undefined;
	const wanted = lightText(missing).bare;
	if (wanted.length * page.bare.length > mostSteps) return undefined;
	const found = nearestWindow(wanted, page.bare);
	if (!found || found.distance > wanted.length * mostDifferent) return undefined;
	const passage = wholeWords(page, found.start, found.end);
	return { passage, difference: markedDifference(missing.trim(), passage) };
}

/**
 * The part of a text with the least edit distance to a word, and that distance (Sellers 1980): one row of
 * the table is kept, and with each value the place where its part began.
 */
function nearestWindow(
	wanted: string,
	text: string
): { readonly start: number; readonly end: number; readonly distance: number } | undefined {
	const size = wanted.length;
	const costs = Int32Array.from({ length: size + 1 }, (_, index) => index);
	const starts = new Int32Array(size + 1);
	const codes = Int32Array.from({ length: size }, (_, index) => wanted.charCodeAt(index));
	let best: { start: number; end: number; distance: number } | undefined;
	for (let end = 1; end <= text.length; end += 1) {
		const code = text.charCodeAt(end - 1);
		let [diagonal, diagonalStart] = [0, end - 1];
		let [left, leftStart] = [0, end];
		for (let row = 1; row <= size; row += 1) {
			const above = costs[row] ?? 0;
			const aboveStart = starts[row] ?? 0;
			let cost = diagonal + (codes[row - 1] === code ? 0 : 1);
			let start = diagonalStart;
			if (above + 1 < cost) [cost, start] = [above + 1, aboveStart];
			if (left + 1 < cost) [cost, start] = [left + 1, leftStart];
			diagonal = above;
			diagonalStart = aboveStart;
			costs[row] = left = cost;
			starts[row] = leftStart = start;
		}
		if (best === undefined || left < best.distance)
			best = { start: leftStart, end, distance: left };
	}
	return best;
}

/** A part of the bare text as the page has it, widened to whole words, in one line. */
function wholeWords({ original, light, lightAt, bareAt }: LightText, from: number, to: number) {
	let start = bareAt[from] ?? 0;
	let end = (bareAt[Math.max(from, to - 1)] ?? 0) + 1;
	while (start > 0 && /\S/u.test(light[start - 1] ?? '')) start -= 1;
	while (end < light.length && /\S/u.test(light[end] ?? '')) end += 1;
	return original.slice(lightAt[start], lightAt[end]).replace(/\s+/gu, ' ').trim();
}

function markedDifference(quote: string, passage: string): string {
	const changes = diffArrays(tokensOf(quote), tokensOf(passage));
	return changes
		.map(({ value, added, removed }) => {
			const text = value.join('');
			return added ? `{+${text}+}` : removed ? `[-${text}-]` : text;
		})
		.join('');
}

/** Words, stretches of blanks, and signs one by one. */
function tokensOf(text: string): string[] {
	return text.match(/[\p{L}\p{N}\p{M}\p{Cf}]+|\s+|[^\p{L}\p{N}\p{M}\p{Cf}\s]/gu) ?? [];
}
