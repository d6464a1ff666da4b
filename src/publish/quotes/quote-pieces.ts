/** A quotation as the words that have to follow one another in its source. */
export interface Pieces {
	readonly words: readonly string[];
	/** The most bare letters that may stand between a piece and the next one, for each gap. */
	readonly gaps: readonly number[];
}

/** About a page: words left out stand nearer than that, or two passages were made into one. */
const leftOut = 2_000;
/** What an editor’s word in brackets stands for is short. */
const replaced = 200;

/** `…`, `...`, or either in brackets: words that were left out. */
const gap = /\s*(?:[[(]\s*(?:…|\.{3}|\. \. \.)\s*[\])]|…|\.{3,4}|\. \. \.)\s*/u;
/** A word that the editor put in, as in `They [the guards] left`. */
const insertion = /(?<![\p{L}\p{N}])\[[^[\]]{1,120}\](?![\p{L}\p{N}])/u;
/** A letter that the editor changed, as in `[T]he`. */
const letterInBrackets = /\[(\p{L}{1,3})\](?=\p{L})|(?<=\p{L})\[(\p{L}{1,4})\]/gu;

/** How a quotation may be read: with brackets that are the source’s own; and, where it has some, with the editor’s. */
export function readingsOf(quote: string): readonly [whole: Pieces, cut?: Pieces] {
	const plain = quote.replace(letterInBrackets, '$1$2');
	const whole = split(plain, [[gap, leftOut]]);
	const cut = split(plain, [
		[gap, leftOut],
		[insertion, replaced],
	]);
	return cut.words.length === whole.words.length ? [whole] : [whole, cut];
}

function split(text: string, signs: readonly (readonly [RegExp, number])[]): Pieces {
	const words: string[] = [];
	const gaps: number[] = [];
	let rest = text;
	for (;;) {
		const next = signs
			.map(([sign, most]) => ({ found: sign.exec(rest), most }))
			.filter(({ found }) => found !== null)
			.toSorted((a, b) => (a.found?.index ?? 0) - (b.found?.index ?? 0))[0];
		const piece = next?.found ? rest.slice(0, next.found.index) : rest;
		// A gap at an end, or beside another, parts nothing.
		if (/[\p{L}\p{N}]/u.test(piece)) words.push(piece);
		if (!next?.found) break;
		if (words.length > 0) gaps[words.length - 1] = Math.max(gaps[words.length - 1] ?? 0, next.most);
		rest = rest.slice(next.found.index + next.found[0].length);
	}
	return { words, gaps: gaps.slice(0, Math.max(0, words.length - 1)) };
}
