import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { askServer } from '../publish/links/ask-server.ts';
import type { Politeness } from '../publish/links/check-all.ts';
import { formatLinks, linkRecords } from '../publish/links/links-file.ts';
import { politeAsk } from '../publish/links/polite-ask.ts';
import type { Ask } from '../publish/links/probe.ts';
import { storedCopies, type StoredCopy } from '../publish/quotes/archives.ts';
import {
	compareSources,
	type QuotedSource,
	type SourceRun,
} from '../publish/quotes/compare-sources.ts';
import { formatSeen, seenRecord } from '../publish/quotes/seen-file.ts';
import { quotedWords } from '../story/check/lookups/quoted-words.ts';
import { readDate } from '../story/dates/read-date.ts';
import type { Content } from '../story/load/content.ts';
import { today } from '../story/system/today.ts';
import { checkFolder, printReport } from './check.ts';
import { sayFields } from './say-fields.ts';
import { jsonOfSources, sayArchives, sayLinks, sayQuotes } from './say-sources.ts';
import { usageFault } from './usage.ts';
import { writeMoved } from './write-moved.ts';

/** What to ask of the sources. */
export interface Questions {
	/** What became of their addresses. */
	readonly links: boolean;
	/** Whether their quotations stand there. */
	readonly quotes: boolean;
	/** Which stored copies there are of those without one. */
	readonly archives?: boolean;
	readonly format?: 'text' | 'json';
}

const askTheNetwork = askServer({ timeoutMs: 20_000, retries: 2, pauseMs: 2_000 });
const polite: Politeness = { hostsAtOnce: 8, delayMs: 1_500 };
/** The archive asks for a question every few seconds at most. */
const archiveDelayMs = 3_000;

/** `check:sources`, `check:links`, `check:quotes`: reads how they are called. */
export async function runCheckSources(
	args: string[],
	folder: string,
	what: Pick<Questions, 'links' | 'quotes'>
): Promise<number> {
	const options = {
		format: { type: 'string', default: 'text' },
		archives: { type: 'boolean' },
	} as const;
	const { values } = parseArgs({ args, options });
	const { format, archives = false } = values;
	if (format !== 'text' && format !== 'json')
		return usageFault(`Unexpected format \`${format}\`, expected text, json`);
	return checkSources(folder, { ...what, archives, format });
}

/**
 * Asks for the sources over the network, once each, and keeps what came of it: of links in `links.yaml`,
 * of quotations in `seen/<source-id>.yaml`. What was known of what could not be asked for stays there: then
 * the network is gone, not the links.
 *
 * @returns the exit status: 0; 1 where the content has faults, a link is dead or leads home, or a quotation
 * does not stand in its source; 2 where the network is gone
 */
export async function checkSources(
	folder: string,
	what: Questions,
	ask: Ask = askTheNetwork,
	politeness = polite
): Promise<number> {
	const checked = checkFolder(folder);
	if (checked.report.faults.length > 0) {
		printReport(checked, 'text');
		return 1;
	}
	const { content } = checked;
	const sources = what.quotes ? quotedSources(content) : [];
	const links = what.links
		? content.records.sources.flatMap(({ value }) => value.URL ?? [])
		: sources.map(({ URL: url }) => url);
	const run = await compareSources(links, sources, () => politeAsk(ask), politeness);
	const day = today();
	if (what.links) keepLinks(folder, content, run, day);
	keepSeen(folder, content, run, day);
	const copies =
		what.archives === true && run.links.hasNetwork
			? await storedCopies(unstored(content), slowly(politeAsk(ask), politeness))
			: [];
	return tell(folder, content, what, run, copies);
}

function tell(
	folder: string,
	content: Content,
	what: Questions,
	run: SourceRun,
	copies: readonly StoredCopy[]
): number {
	const report = { folder, content, run, copies };
	if (what.format === 'json') process.stdout.write(jsonOfSources(report, what.links));
	else {
		if (what.links) sayLinks(run.links);
		if (what.quotes) {
			sayQuotes(report);
			sayFields(report);
		}
		if (what.archives === true) sayArchives(report);
	}
	if (!run.links.hasNetwork) {
		const { results, unknown } = run.links;
		const kept = results.length > 0 ? `of ${String(unknown.length)} links ` : '';
		process.stderr.write(
			`Unexpected silence of every server, expected a network; what was known ${kept}stays as it is\n`
		);
		return 2;
	}
	const isDead = run.links.results.some(({ answer }) =>
		['dead', 'redirected-to-home'].includes(answer)
	);
	const isWrong = run.outcomes.some(({ quotes }) =>
		quotes.some(({ result }) => result === 'not-found' || result === 'in-part')
	);
	return isDead || isWrong ? 1 : 0;
}

/** The sources that are quoted and have an address, with their quotations. */
function quotedSources(content: Content): QuotedSource[] {
	const quotes = new Map<string, Set<string>>();
	for (const { quote, sources } of quotedWords(content))
		for (const id of sources) quotes.set(id, (quotes.get(id) ?? new Set()).add(quote));
	return content.records.sources.flatMap(({ id, value }) => {
		const own = [...(quotes.get(id) ?? [])];
		return value.URL === undefined || own.length === 0
			? []
			: [{ id, URL: value.URL, archive: value.archive_location, quotes: own }];
	});
}

function unstored({ records }: Content): { id: string; URL: string; day: string }[] {
	return records.sources.flatMap(({ id, value }) => {
		const day = value.issued ?? value.accessed;
		if (value.URL === undefined || value.archive_location !== undefined || day === undefined)
			return [];
		return [{ id, URL: value.URL, day: readDate(day).first.replaceAll('-', '') }];
	});
}

function slowly(ask: Ask, { delayMs }: Politeness): Ask {
	return async (...question) => {
		const reply = await ask(...question);
		await new Promise((settle) => setTimeout(settle, delayMs === 0 ? 0 : archiveDelayMs));
		return reply;
	};
}

function keepLinks(folder: string, { records }: Content, { links }: SourceRun, day: string): void {
	if (links.results.length === 0) return;
	const known = records.links.map(({ value }) => value);
	const entries = linkRecords(links.results, day, links.unknown, known);
	writeMoved(join(folder, 'links.yaml'), formatLinks(entries));
}

function keepSeen(
	folder: string,
	{ records }: Content,
	{ outcomes }: SourceRun,
	day: string
): void {
	const known = new Map(records.seen.map(({ id, value }) => [id, value]));
	for (const outcome of outcomes) {
		const record = seenRecord(outcome, day, known.get(outcome.source.id));
		writeMoved(join(folder, 'seen', `${outcome.source.id}.yaml`), formatSeen(record));
	}
}
