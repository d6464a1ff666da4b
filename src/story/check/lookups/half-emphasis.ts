import type { Emphasis, Nodes, Root, Strong } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { advice, advicePair } from './emphasis-advice.ts';
import { around, signsLeft, type Around, type Sign } from './emphasis-signs.ts';

/** A sign of emphasis that stands in the page as a sign, or that emphasises other words than it was put round. */
export interface HalfEmphasis {
	/** Offset and length in the text of both signs with the words between, or of one sign alone. */
	readonly at: number;
	readonly length: number;
	/** What to type. */
	readonly note: string;
}

/** How many faults of one text are told with its own words: each of those is tried before it is shown. */
const mostTried = 20;

/**
 * Finds the signs of emphasis that CommonMark leaves as signs, and pairs of which the closing sign did
 * not close, so that the emphasis fell on the words between two pairs.
 *
 * @param base offset in the tree of the beginning of the text
 */
export function halfEmphasis(text: string, tree: Root, base: number): HalfEmphasis[] {
	const found: HalfEmphasis[] = [];
	visit(tree, (node) => {
		if (node.type !== 'paragraph' && node.type !== 'heading') return undefined;
		const pairs = [...pairUp(text, signsLeft(text, node, base)), ...inItself(text, node, base)];
		for (const [open, close] of pairs) {
			const end = (close ?? open).at + open.text.length;
			const isTried = close && found.length < mostTried;
			const note = isTried ? advicePair(text, open, close) : advice(open.text);
			found.push({ at: open.at, length: end - open.at, note });
		}
		return SKIP;
	});
	return found;
}

/** Two signs that were meant to go together, or one that is alone. */
type Pair = readonly [open: Sign, close?: Sign];

/** Puts signs that are left together as their editor meant them: each opening sign with the next that could close. */
function* pairUp(text: string, signs: readonly Sign[]): Generator<Pair> {
	const open = new Map<string, Sign>();
	const arePaired = signs.filter((sign) => sign.text.length > 1 && isLone(text, sign)).length > 1;
	for (const sign of signs) {
		const here = around(text, sign);
		const opening = open.get(sign.text);
		if (isMeant(sign, here) && !(opening && isOneWord(text, opening, sign))) continue;
		if (opening && (here.isLone || !here.isAtStart)) {
			open.delete(sign.text);
			yield [opening, sign];
		} else if (!here.isLone || arePaired) {
			if (opening) yield [opening];
			if (here.isBeforeSpace && !here.isLone) yield [sign];
			else open.set(sign.text, sign);
		}
	}
	for (const sign of open.values()) yield [sign];
}

/** Whether a sign is one of a word (`harbour_log`) or of a sum (`5*3`, `5 ** 3`), which the page shows as such. */
function isMeant({ text }: Sign, here: Around): boolean {
	if (text === '_') return here.isAfterWord && here.isBeforeWord;
	return here.isBetweenDigits && (text === '*' || (text === '**' && here.isLone));
}

/** Whether two signs stand in one word: `_ferry_s` was meant as emphasis. */
function isOneWord(text: string, open: Sign, close: Sign): boolean {
	return !/\s/u.test(text.slice(open.at, close.at));
}

function isLone(text: string, sign: Sign): boolean {
	return around(text, sign).isLone;
}

/** Emphasis within emphasis of the same kind: nobody means that, it comes of a sign that could not close. */
function* inItself(text: string, node: Nodes, base: number, outer: Outer = {}): Generator<Pair> {
	let within = outer;
	if (node.type === 'emphasis' || node.type === 'strong') {
		const sign = signOf(text, node, base);
		const same = outer[sign.text];
		if (same) {
			yield around(text, sign).isAtStart ? [same] : [same, sign];
			return;
		}
		within = { ...outer, [sign.text]: sign };
	}
	if (!('children' in node)) return;
	for (const child of node.children) yield* inItself(text, child, base, within);
}

/** The opening signs of the emphasis that something stands in, by their text. */
type Outer = Readonly<Record<string, Sign>>;

function signOf(text: string, { type, position }: Emphasis | Strong, base: number): Sign {
	const at = (position?.start.offset ?? base) - base;
	return { at, text: text.slice(at, at + (type === 'strong' ? 2 : 1)) };
}
