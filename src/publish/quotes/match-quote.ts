import { isTelling } from '../../story/text/telling.ts';
import { hidesNegation } from './hidden-negation.ts';
import { lightText, type LightText } from './light-fold.ts';
import { nearestPassage, type Near } from './nearest.ts';
import { readingsOf, type Pieces } from './quote-pieces.ts';
import { breaksAlike, endsWord, startsWord } from './word-ends.ts';

/** How a quotation stands in a text; `too-short` says nothing either way. */
export const matches = ['found', 'marks-differ', 'in-part', 'not-found', 'too-short'] as const;
export type Match = (typeof matches)[number];

/** What comparing a quotation with a text gave. */
export interface Compared {
	readonly match: Match;
	/** Where it stands in the text (`LightText.original`), in UTF-16 units; of what stands there where it is in part. */
	readonly range?: readonly [start: number, end: number];
	/** Where it is not found: the passage that comes nearest, to be looked at by a person. */
	readonly near?: Near;
}

/** How many places of one piece are tried. */
const mostPlaces = 200;

/**
 * Looks for a quotation in a text. Only equality counts: of letters, digits and the signs that change a
 * figure, after the light fold. `found` has the same marks and blanks as well, up to the shape of quotation
 * marks and dashes; `marks-differ` has other ones. Words left out are marked in the quotation with `…`;
 * `in-part` has some of the pieces round them, not all in this order, or leaves out a negation of them.
 *
 * @param hasBlanks whether words are parted in the page as its author parted them; programs that read a PDF guess
 */
export function matchQuote(quote: string, page: LightText, hasBlanks = true): Compared {
	if (!isTelling(quote)) return { match: 'too-short' };
	const [whole, cut] = readingsOf(quote);
	const asWritten = matchPieces(whole, page, hasBlanks);
	if (asWritten.match === 'found' || cut === undefined) return withNear(asWritten, whole, page);
	const withoutInsertions = matchPieces(cut, page, hasBlanks);
	// Brackets are no dots: what stands beside them in part is not said to be there.
	const isBetter = ['found', 'marks-differ'].includes(withoutInsertions.match);
	return isBetter ? withoutInsertions : withNear(asWritten, whole, page);
}

function withNear(compared: Compared, { words }: Pieces, page: LightText): Compared {
	if (compared.match !== 'not-found') return compared;
	const near = nearestPassage(words, page);
	return near ? { ...compared, near } : compared;
}

/** A place of a piece in the bare text of a page. */
type Place = readonly [start: number, end: number];

function matchPieces({ words, gaps }: Pieces, page: LightText, hasBlanks: boolean): Compared {
	const pieces = words.map(lightText);
	const places = pieces.map((piece) =>
		placesOf(piece, page).filter(([start]) => !hasBlanks || breaksAlike(piece, page, start))
	);
	const chains = chainsOf(places, gaps).filter((chain) => !leavesOutNegation(chain, page));
	const exact = chains.find((chain) =>
		chain.every((place, index) => isSame(pieces[index], page, place))
	);
	const chain = exact ?? chains[0];
	if (chain) {
		const range = [chain[0]?.[0] ?? 0, chain.at(-1)?.[1] ?? 0] as const;
		return { match: exact ? 'found' : 'marks-differ', range: inOriginal(page, range) };
	}
	const standing = places.find(
		(one, index) => one.length > 0 && isTelling(words[index] ?? '')
	)?.[0];
	return standing && pieces.length > 1
		? { match: 'in-part', range: inOriginal(page, standing) }
		: { match: 'not-found' };
}

/** Where the letters of a piece stand in a page, as whole words. */
function placesOf(piece: LightText, page: LightText): Place[] {
	const places: Place[] = [];
	if (piece.bare === '') return places;
	let from = page.bare.indexOf(piece.bare);
	while (from !== -1 && places.length < mostPlaces) {
		const end = from + piece.bare.length;
		if (startsWord(page, from) && endsWord(page, end)) places.push([from, end]);
		from = page.bare.indexOf(piece.bare, from + 1);
	}
	return places;
}

/** The ways in which all pieces follow one another, no gap wider than it may be. */
function chainsOf(places: readonly (readonly Place[])[], gaps: readonly number[]): Place[][] {
	let chains: Place[][] = (places[0] ?? []).map((place) => [place]);
	for (const [index, own] of places.slice(1).entries()) {
		chains = chains.flatMap((chain) => {
			const end = chain.at(-1)?.[1] ?? 0;
			const next = own.filter(([start]) => start >= end && start - end <= (gaps[index] ?? 0));
			return next.map((place) => [...chain, place]);
		});
		chains = chains.slice(0, mostPlaces);
	}
	return chains;
}

function leavesOutNegation(chain: readonly Place[], page: LightText): boolean {
	return chain.some(([start], index) => {
		const end = chain[index - 1]?.[1];
		if (end === undefined) return false;
		return hidesNegation(page.light.slice((page.bareAt[end - 1] ?? 0) + 1, page.bareAt[start]));
	});
}

/** Whether marks and blanks are the same as well. */
function isSame(piece: LightText | undefined, page: LightText, place: Place): boolean {
	const text = page.light.slice(page.bareAt[place[0]], (page.bareAt[place[1] - 1] ?? 0) + 1);
	const own = piece?.light.slice(piece.bareAt[0], (piece.bareAt[piece.bare.length - 1] ?? 0) + 1);
	const [wanted, ...variants] = [own ?? '', text, text.replace(/-\s*\n\s*/gu, '')].map(plainMarks);
	return variants.includes(wanted ?? '');
}

/** A text with one shape of each mark, and one blank for each stretch of them; ends of paragraphs stay. */
function plainMarks(text: string): string {
	return text
		.replace(/\s*\u2029\s*/gu, '¶')
		.replace(/-\s*\n\s*/gu, '-')
		.replace(/[‘’‚‛‹›`´]/gu, "'")
		.replace(/[“”„‟«»]|''/gu, '"')
		.replace(/\s*[-–—―]+\s*/gu, '-')
		.replace(/\s+/gu, ' ');
}

function inOriginal(page: LightText, [start, end]: Place): [number, number] {
	const first = page.lightAt[page.bareAt[start] ?? 0] ?? 0;
	const last = page.lightAt[(page.bareAt[end - 1] ?? 0) + 1] ?? page.original.length;
	return [first, last];
}
