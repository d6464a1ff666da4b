import { visit } from 'unist-util-visit';
import { parseBody } from '../../text/parse.ts';
import { around, signsLeft, type Sign } from './emphasis-signs.ts';

/** What to type for a sign of emphasis that has no other. */
export function advice(sign: string): string {
	const known = sign.length > 2 ? '**' : sign;
	return `Write \`${known}words${known}\`, without spaces inside the signs, or put a backslash before each sign that is meant.`;
}

/** Letters between two signs beyond which nobody is told what to type by showing them. */
const mostWords = 500;

/** What to type for two signs that were meant to go together, with the words that stand there. */
export function advicePair(text: string, open: Sign, close: Sign): string {
	const inside = text.slice(open.at + open.text.length, close.at);
	if (inside.length > mostWords) return advice(open.text);
	const [before, after] = [around(text, open), around(text, close)];
	const parts = split(inside.trim(), before.isAfterWord, after.isBeforeWord);
	// `_` neither begins nor ends within a word.
	const isInWord =
		(before.isAfterWord && parts.head === '') || (after.isBeforeWord && parts.tail === '');
	const sign = isInWord ? '*'.repeat(open.text.length) : open.text;
	const first = before.isAfterWord
		? (/\S*$/u.exec(text.slice(0, open.at))?.[0].slice(-20) ?? '')
		: '';
	const rest = text.slice(close.at + close.text.length);
	const last = after.isBeforeWord ? (/^[\p{L}\p{N}\p{M}\u200C]*/u.exec(rest)?.[0] ?? '') : '';
	const mended = (words: string) =>
		`${first}${parts.head}${sign}${words}${sign}${parts.tail}${last}`;
	if (!isEmphasis(mended(parts.words), parts.words)) return advice(open.text);
	const shown = `\`${mended(shorten(parts.words))}\``;
	if (inside !== inside.trim()) return `Write ${shown}, without spaces inside the signs.`;
	return parts.head + parts.tail === ''
		? `Write ${shown}: \`_\` does not begin or end within a word.`
		: `Put the marks outside the signs of emphasis: ${shown}.`;
}

interface Parts {
	readonly head: string;
	readonly words: string;
	readonly tail: string;
}

const heads = /^[\p{Ps}\p{Pi}\p{Pf}"'„‚]+/u;
/** Marks at the end, with the citations and the links among them. */
const tails = /(?:\[@[^[\]\n]*\]|\[[^[\]\n]*\]\([^()\s]*\)|[\p{P}\p{S}\s])+$/u;

/**
 * Takes the marks off the ends of words where they keep a sign from beginning or ending emphasis:
 * CommonMark lets no sign close between a mark and a letter, nor open between a letter and a mark.
 */
function split(inside: string, isAfterWord: boolean, isBeforeWord: boolean): Parts {
	const tail = tails.exec(inside)?.[0] ?? '';
	const head = heads.exec(inside.slice(0, inside.length - tail.length))?.[0] ?? '';
	const words = inside.slice(head.length, inside.length - tail.length);
	// An opening mark goes with its closing one.
	const isPair =
		/[\p{Pe}\p{Pf}\p{Pi}"']/u.test(tail) && !/[\p{Ps}\p{Pe}\p{Pi}\p{Pf}"]/u.test(words);
	const movesHead = isAfterWord || (isBeforeWord && isPair);
	const movesTail = isBeforeWord || (isAfterWord && head !== '' && isPair);
	return {
		head: movesHead ? head : '',
		words: `${movesHead ? '' : head}${words}${movesTail ? '' : tail}`,
		tail: movesTail ? tail : '',
	};
}

/** Whether a text has just these words emphasised and no sign left. */
function isEmphasis(text: string, words: string): boolean {
	if (words === '') return false;
	const tree = parseBody(text, 0);
	const emphasised: string[] = [];
	visit(tree, ['emphasis', 'strong'], ({ position }) => {
		const inner = text.slice(position?.start.offset, position?.end.offset);
		emphasised.push(inner.replace(/^[*_]+|[*_]+$/gu, ''));
	});
	return emphasised.includes(words) && signsLeft(text, tree, 0).length === 0;
}

function shorten(words: string): string {
	const line = words.replace(/\s+/gu, ' ');
	return line.length > 60
		? `${line.slice(0, 25).trimEnd()} … ${line.slice(-25).trimStart()}`
		: line;
}
