import { createHash } from 'node:crypto';
import { isTelling } from '../../story/text/telling.ts';
import { lightText, type LightText } from './light-fold.ts';
import { matches, matchQuote, type Compared, type Match } from './match-quote.ts';
import type { Body } from '../links/probe.ts';
import type { Near } from './nearest.ts';
import { pageText, type PageText } from './page-text.ts';

/** What comparing one quotation with a page gave. */
export interface QuoteReading {
	readonly quote: string;
	/** `unreadable`: it is not found, and the page is a PDF out of which it cannot be read surely. */
	readonly result: Match | 'unreadable';
	/** Some words before and after it, where it was found. */
	readonly before?: string;
	readonly passage?: string;
	readonly after?: string;
	readonly near?: Near;
}

/** What a page says of some quotations. */
export interface PageReading extends Pick<PageText, 'kind' | 'shows' | 'says'> {
	/** SHA-256 of the words that were compared, each stretch of blanks as one. */
	readonly sha256: string;
	readonly quotes: readonly QuoteReading[];
}

/** Words of context on each side, and letters at most: enough to find the place, not to replace the page. */
const context = { words: 6, letters: 60 } as const;

/** Scripts whose letters every reader of PDF gives in the order in which they are read. */
const simple =
	/^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Armenian}\p{sc=Georgian}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Zyyy}\p{sc=Zinh}]*$/u;

/**
 * Compares quotations with what a server answered.
 *
 * @param outside what other programs read in it, where it is a PDF
 */
export async function comparePage(
	answer: Body,
	quotes: readonly string[],
	outside: readonly string[] = []
): Promise<PageReading> {
	const page = await pageText(answer, outside);
	const texts = page.texts.map(lightText);
	return {
		kind: page.kind,
		shows: page.shows,
		...(page.says && { says: page.says }),
		sha256: hashOf(page.texts[0] ?? ''),
		quotes: quotes.map((quote) => compareOne(quote, texts, page)),
	};
}

function compareOne(quote: string, texts: readonly LightText[], page: PageText): QuoteReading {
	const isPdf = page.kind === 'pdf';
	const isHard = isPdf && (page.shows === 'garbled' || !simple.test(quote));
	// A reader that loses letters may have lost the very word that was changed.
	const sure = isHard ? texts.slice(page.lossy) : texts;
	const told = bestOf(quote, sure, true);
	// Programs that read a PDF guess where its words end: `notable` may be `not able`.
	const isUnsure = isPdf && !isIn(told) && (isHard || isIn(bestOf(quote, sure, false)));
	if (isUnsure && told.match !== 'too-short')
		return { quote, result: 'unreadable', ...(told.near && { near: told.near }) };
	const around = told.range && told.text && contextOf(told.text.original, told.range);
	return { quote, result: told.match, ...around, ...(told.near && { near: told.near }) };
}

/** What comparing a quotation with the text that has most of it gave. */
interface Best extends Compared {
	readonly text?: LightText;
}

function bestOf(quote: string, texts: readonly LightText[], hasBlanks: boolean): Best {
	let best: Best = { match: isTelling(quote) ? 'not-found' : 'too-short' };
	for (const text of texts) {
		const compared = matchQuote(quote, text, hasBlanks);
		const isBetter = matches.indexOf(compared.match) < matches.indexOf(best.match);
		if (isBetter || (best.near === undefined && compared.near)) best = { ...compared, text };
		if (best.match === 'found') break;
	}
	return best;
}

function isIn({ match }: Pick<Compared, 'match'>): boolean {
	return match === 'found' || match === 'marks-differ';
}

function contextOf(
	text: string,
	[start, end]: readonly [number, number]
): Pick<QuoteReading, 'before' | 'passage' | 'after'> {
	const [before, after] = [text.slice(Math.max(0, start - 400), start), text.slice(end, end + 400)];
	return {
		before: some(
			oneLine(before)
				.split(' ')
				.slice(-context.words - 1),
			-context.letters
		),
		passage: oneLine(text.slice(start, end)).trim(),
		after: some(
			oneLine(after)
				.split(' ')
				.slice(0, context.words + 1),
			context.letters
		),
	};
}

/** Words in one line, at most so many letters from their start, or, where it is negative, from their end. */
function some(words: readonly string[], letters: number): string {
	const text = words.join(' ').trim();
	return (letters < 0 ? text.slice(letters) : text.slice(0, letters)).trim();
}

function oneLine(text: string): string {
	return text.replace(/\s+/gu, ' ');
}

function hashOf(text: string): string {
	return createHash('sha256').update(oneLine(text).trim()).digest('hex');
}
