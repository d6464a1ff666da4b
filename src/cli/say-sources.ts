import type { LinkRun } from '../publish/links/check-all.ts';
import { linkAnswers } from '../publish/links/probe.ts';
import type { QuoteReading } from '../publish/quotes/compare-page.ts';
import type { Outcome } from '../publish/quotes/compare-sources.ts';
import { quotedWords } from '../story/check/lookups/quoted-words.ts';
import { shown } from '../story/check/report/code-frame.ts';
import { shownPrefix } from '../story/load/files-fs.ts';
import { pageAnswers, seenResults } from '../story/schema/seen.ts';
import { differingFields } from './say-fields.ts';
import type { SourceReport } from './source-report.ts';

/** One quotation and one of its sources: where it stands in the content, and what came of it. */
interface Line {
	readonly at: string;
	readonly file: string;
	readonly line: number;
	readonly column: number;
	readonly quote: string;
	readonly outcome: Outcome | undefined;
	readonly source: string;
	readonly reading: QuoteReading | undefined;
	/** The result; where nothing can be said of it, why not. */
	readonly says: string;
}

/** In words for people; the names are those of `seen/`. */
const means: Readonly<Record<string, string>> = {
	found: 'found word for word',
	'marks-differ': 'found but for marks and spaces',
	'in-part': 'found in part',
	'not-found': 'not found',
	unreadable: 'cannot be read out of this PDF',
	'too-short': 'too short to be told',
	gone: 'the page is gone',
	blocked: 'blocked',
	unreachable: 'nothing answers',
	image: 'only an image',
	little: 'the page shows too little: a notice, or made by a script',
	'no-text': 'no page of text',
	'too-large': 'too large, and not in what was read',
	'no-address': 'the source has no address',
	'not-asked': 'not asked',
};
const order = [...seenResults, 'too-short', ...pageAnswers.slice(1), 'no-address', 'not-asked'];

/** What became of every quotation, by file and line, with what differs. */
export function sayQuotes(report: SourceReport): void {
	const lines = linesOf(report);
	for (const says of order) {
		const own = lines.filter((line) => line.says === says);
		if (own.length === 0) continue;
		process.stdout.write(`${String(own.length).padStart(5)} ${means[says] ?? says}\n`);
		if (says === 'found') continue;
		for (const line of own) process.stdout.write(blockOf(line));
	}
}

function blockOf({ at, source, quote, outcome, reading }: Line): string {
	const { near, passage } = reading ?? {};
	const rows = [
		`      ${at}  ${source}${outcome ? `  ${outcome.with ?? outcome.source.URL}` : ''}`,
		`          quoted: ${quote}`,
		passage === undefined
			? ''
			: `          there:  ${[reading?.before, passage, reading?.after].join(' ')}`,
		near
			? `          nearest: ${near.passage}\n          [-quoted-] {+there+}: ${near.difference}`
			: '',
	];
	return rows
		.filter((row) => row !== '')
		.map((row) => `${row.split('\n').map(shown).join('\n')}\n`)
		.join('');
}

function linesOf({ folder, content, run }: SourceReport): Line[] {
	const prefix = shownPrefix(folder);
	const outcomes = new Map(run.outcomes.map((outcome) => [outcome.source.id, outcome]));
	const addresses = new Set(
		content.records.sources.flatMap(({ id, value }) => (value.URL === undefined ? [] : [id]))
	);
	return quotedWords(content).flatMap(({ quote, sources, file, place }) =>
		sources.map((source) => {
			const outcome = outcomes.get(source);
			const told = outcome?.quotes.find((one) => one.quote === quote);
			const reading = told ?? outcome?.reading?.quotes.find((one) => one.quote === quote);
			const unasked = addresses.has(source) ? 'not-asked' : 'no-address';
			const untold = reading?.result === 'too-short' ? 'too-short' : (outcome?.answer ?? unasked);
			const { line, column } = place().start;
			const at = `${prefix}${file}:${String(line)}:${String(column)}`;
			const says = told?.result ?? untold;
			return { at, file: prefix + file, line, column, quote, outcome, source, reading: told, says };
		})
	);
}

/** Proposals for `archive_location`, by file and line. */
export function sayArchives({ folder, content, copies }: SourceReport): void {
	process.stdout.write(`${String(copies.length).padStart(5)} stored copies to add\n`);
	const places = new Map(
		content.records.sources.map(({ id, file, locate }) => [id, { file, locate }])
	);
	for (const { id, archive } of copies) {
		const place = places.get(id);
		const line = place?.locate(['id']).start.line ?? 1;
		process.stdout.write(
			`      ${shownPrefix(folder)}${place?.file ?? ''}:${String(line)}  ${id}\n          archive_location: ${shown(archive)}\n`
		);
	}
}

/** The same for programs: one object with `links`, `quotes`, `fields` and `archives`. */
export function jsonOfSources(report: SourceReport, hasLinks: boolean): string {
	const { run, copies } = report;
	const quotes = linesOf(report).map(
		({ file, line, column, source, quote, outcome, reading, says }) => ({
			file,
			line,
			column,
			source,
			quote,
			says,
			...(outcome && { page: outcome.answer, url: outcome.with ?? outcome.source.URL }),
			...(reading?.passage !== undefined && {
				before: reading.before,
				passage: reading.passage,
				after: reading.after,
			}),
			...(reading?.near && { near: reading.near }),
		})
	);
	const links = hasLinks ? run.links.results : [];
	const { hasNetwork, unknown } = run.links;
	return `${JSON.stringify({ hasNetwork, links, unknown, quotes, fields: differingFields(report), archives: copies }, null, 2)}\n`;
}

/** What became of every link. */
export function sayLinks({ results, unknown, hasNetwork }: LinkRun): void {
	for (const answer of linkAnswers) {
		const found = results.filter((result) => result.answer === answer);
		if (results.length > 0) process.stdout.write(`${String(found.length).padStart(5)} ${answer}\n`);
		if (answer === 'ok') continue;
		for (const { url, to } of found) process.stdout.write(`      ${url}${to ? ` → ${to}` : ''}\n`);
	}
	if (!hasNetwork || unknown.length === 0) return;
	process.stdout.write(`${String(unknown.length).padStart(5)} not asked: the host wants a rest\n`);
	for (const url of unknown) process.stdout.write(`      ${url}\n`);
}
