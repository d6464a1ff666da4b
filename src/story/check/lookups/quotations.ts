import { withoutAddresses } from './addresses.ts';
import { nestInThemselves, pairs } from './marks-of.ts';
import type { Prose } from './prose.ts';
import { hasMarks, marksIn, type Mark } from './quotation-signs.ts';

/** The quotations of a text, and the marks that are without their others. */
export interface Quotations {
	readonly pairs: readonly (readonly [open: Mark, close: Mark])[];
	readonly alone: readonly Mark[];
}

/** What was read of a text so far: its quotations, and those that are still open. */
interface Read extends Quotations {
	readonly open: readonly Mark[];
}

const known = new WeakMap<object, Quotations>();
const none: Quotations = { pairs: [], alone: [] };

/** The quotations of a piece of prose, web addresses left out. More than one rule asks for them. */
export function quotationsIn(prose: Pick<Prose, 'text'>): Quotations {
	// Most texts quote nothing; they need not be remembered.
	if (!hasMarks(prose.text)) return none;
	const found = known.get(prose) ?? readQuotations(withoutAddresses(prose.text));
	known.set(prose, found);
	return found;
}

/** Quotations within quotations beyond this are no text. */
const deepest = 20;

/**
 * Finds which marks belong together. A mark opens in one language and closes in another, so any pair
 * that some language has will do, as far as blanks and punctuation round the marks allow. A quotation
 * of several paragraphs has its mark, the opening or the closing one, at the start of each.
 */
function readQuotations(text: string): Quotations {
	const all: Read[] = [];
	let open: readonly Mark[] = [];
	let last = -1;
	for (const [paragraph, marks] of Map.groupBy(marksIn(text), (mark) => mark.paragraph)) {
		const anew = readParagraph(marks, []);
		const repeated = paragraph === last + 1 ? repeatedAtStart(marks, open) : 0;
		const further = repeated > 0 ? readParagraph(marks.slice(repeated), open) : undefined;
		const goesOn = further && faultsIn(further) <= faultsIn(anew) + open.length;
		const read = goesOn ? further : { ...anew, alone: [...open, ...anew.alone] };
		all.push(read);
		open = read.open;
		last = paragraph;
	}
	return {
		pairs: all.flatMap((read) => read.pairs),
		alone: [...all.flatMap((read) => read.alone), ...open].toSorted((a, b) => a.at - b.at),
	};
}

function faultsIn({ alone, open }: Read): number {
	return alone.length + open.length;
}

/** How many marks at the start of a paragraph only say that what is open goes on. */
function repeatedAtStart(marks: readonly Mark[], open: readonly Mark[]): number {
	const count = marks.findIndex(
		(mark, index) =>
			index >= open.length ||
			!mark.isFirst ||
			!open.some((one) => one.sign === mark.sign || isPair(one, mark))
	);
	return count === -1 ? marks.length : count;
}

function readParagraph(marks: readonly Mark[], before: readonly Mark[]): Read {
	const open = [...before];
	const found: [Mark, Mark][] = [];
	const alone: Mark[] = [];
	for (const mark of marks) {
		const at = mark.canClose ? openedAt(open, mark) : -1;
		const opening = open[at];
		if (opening) {
			alone.push(...open.splice(at).slice(1));
			found.push([opening, mark]);
		} else if (!mark.canOpen || open.length >= deepest) alone.push(mark);
		else {
			const same = open.findIndex(({ sign }) => sign === mark.sign);
			if (same !== -1 && !nestInThemselves.has(mark.sign)) alone.push(...open.splice(same, 1));
			open.push(mark);
		}
	}
	return { pairs: found, alone, open };
}

/** Where the quotation was opened that a mark closes: the innermost, or, if it can only close, one further out. */
function openedAt(open: readonly Mark[], mark: Mark): number {
	const at = open.findLastIndex((one) => isPair(one, mark));
	return mark.canOpen && at !== open.length - 1 ? -1 : at;
}

const allPairs = new Set(pairs.map((pair) => pair.join('')));

function isPair(open: Mark, close: Mark): boolean {
	return allPairs.has(open.sign + close.sign);
}
