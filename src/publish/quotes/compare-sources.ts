import type { PageAnswer } from '../../story/schema/seen.ts';
import { checkAll, type LinkRun, type Politeness } from '../links/check-all.ts';
import type { Ask, LinkResult, Page } from '../links/probe.ts';
import { compareApart } from './compare-apart.ts';
import type { PageReading, QuoteReading } from './compare-page.ts';

/** A source to ask for, with the quotations that are said to be from it. */
export interface QuotedSource {
	readonly id: string;
	readonly URL: string;
	/** Address of a stored copy, which is asked where the page cannot be read. */
	readonly archive: string | undefined;
	readonly quotes: readonly string[];
}

/** What asking for a source gave. */
export interface Outcome {
	readonly source: QuotedSource;
	readonly answer: PageAnswer;
	/** The address whose words were compared. */
	readonly with?: string;
	readonly sha256?: string;
	/** What is known of its quotations; of those that are not here nothing can be said. */
	readonly quotes: readonly QuoteReading[];
	readonly reading?: PageReading;
}

/** What a run over all sources has found. */
export interface SourceRun {
	readonly links: LinkRun;
	/** In the order of the sources; those that were not asked are left out. */
	readonly outcomes: readonly Outcome[];
}

/** The most of a page that is read, in bytes. */
const mostBytes = 20_000_000;

/**
 * Asks for links, once each, and compares quotations with the pages of those that are quoted. Where a page
 * cannot be read, its stored copy is asked.
 *
 * @param newAsk a way to ask that remembers nothing of an earlier one
 * @param bodyLimit how many bytes of a page to read
 */
export async function compareSources(
	links: Iterable<string>,
	sources: readonly QuotedSource[],
	newAsk: () => Ask,
	politeness: Politeness,
	bodyLimit = mostBytes
): Promise<SourceRun> {
	const quotesAt = new Map<string, string[]>();
	for (const { URL: url, quotes } of sources)
		quotesAt.set(url, [...(quotesAt.get(url) ?? []), ...quotes]);
	const first = await readAll(links, quotesAt, newAsk, politeness, bodyLimit);
	const outcomes = sources.flatMap((source) => outcomeOf(source, source.URL, first) ?? []);
	const stored = outcomes.filter(
		({ source, quotes }) => source.archive !== undefined && quotes.length === 0
	);
	if (stored.length === 0 || !first.run.hasNetwork) return { links: first.run, outcomes };
	const quotesIn = new Map(stored.map(({ source }) => [source.archive ?? '', source.quotes]));
	const second = await readAll(quotesIn.keys(), quotesIn, newAsk, politeness, bodyLimit);
	return {
		links: first.run,
		outcomes: outcomes.map((outcome) => {
			const copy = stored.includes(outcome)
				? outcomeOf(outcome.source, outcome.source.archive ?? '', second)
				: undefined;
			// The page is what it is; the words are those of the copy.
			return copy?.quotes.length ? { ...copy, answer: outcome.answer } : outcome;
		}),
	};
}

interface Read {
	readonly run: LinkRun;
	readonly pages: ReadonlyMap<string, ReadPage>;
}

interface ReadPage {
	readonly at: string;
	readonly isCut: boolean;
	/** Absent where reading it would have cost too much. */
	readonly reading: PageReading | undefined;
}

async function readAll(
	links: Iterable<string>,
	quotes: ReadonlyMap<string, readonly string[]>,
	newAsk: () => Ask,
	politeness: Politeness,
	bodyLimit: number
): Promise<Read> {
	const pages = new Map<string, ReadPage>();
	const run = await checkAll(links, newAsk, politeness, {
		bodyLimitOf: (url) => (quotes.has(url) ? bodyLimit : 0),
		read: async (url: string, page: Page) => {
			const reading = await compareApart(page, quotes.get(url) ?? []);
			pages.set(url, { at: page.url, isCut: page.isCut, reading });
		},
	});
	return { run, pages };
}

function outcomeOf(source: QuotedSource, url: string, { run, pages }: Read): Outcome | undefined {
	const link = run.results.find((result) => result.url === url);
	if (!link) return undefined;
	const page = pages.get(url);
	if (!page) return { source, answer: answerOf(link), quotes: [] };
	const { reading, isCut, at } = page;
	if (!reading) return { source, answer: 'too-large', quotes: [] };
	const own = reading.quotes.filter(({ quote }) => source.quotes.includes(quote));
	const isAllIn = own.every(({ result }) => isIn(result) || result === 'too-short');
	const answer = isAllIn ? 'read' : answerToReading(reading, isCut);
	const told = own.filter(
		({ result }) => result !== 'too-short' && (answer === 'read' || isIn(result))
	);
	return { source, answer, with: at, sha256: reading.sha256, quotes: told, reading };
}

function isIn(result: QuoteReading['result']): boolean {
	return result === 'found' || result === 'marks-differ';
}

function answerOf({ answer }: LinkResult): PageAnswer {
	if (answer === 'dead' || answer === 'redirected-to-home') return 'gone';
	return answer === 'blocked' || answer === 'unreachable' ? answer : 'no-text';
}

/** What is said of a page on which not all is found. */
function answerToReading({ kind, shows }: PageReading, isCut: boolean): PageAnswer {
	if (kind === 'other' || (kind !== 'pdf' && shows === 'garbled')) return 'no-text';
	if (shows === 'nothing') return 'gone';
	if (shows === 'locked') return 'blocked';
	if (shows === 'image' || shows === 'little') return shows;
	return isCut ? 'too-large' : 'read';
}
