import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import * as bibtex from 'bibtex-parse';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { escapeFormula } from '../../src/outputs/data/write-csv.ts';
import { questions } from '../../src/story/schema/statement.ts';
import { csvRows, dataJson, dataText, jsonRows, type Row } from './data-files.ts';
import { editions, homeOf, placed, record } from './editions.ts';
import { filesOf, pageOf } from './pages.ts';
import { home } from './placed.ts';

const tables = [
	'statements',
	'claims',
	'evidence',
	'events',
	'figures',
	'eras',
	'sources',
	'actors',
	'topics',
	'corrections',
	'changes',
] as const;
const links = [
	['statements', 'statement', 'statement-events', 'event', 'events'],
	['statements', 'statement', 'statement-sources', 'source', 'sources'],
	['events', 'event', 'event-actors', 'actor', 'actors'],
	['events', 'event', 'event-sources', 'source', 'sources'],
] as const;
const [original] = record;
if (!original) throw new Error('The content has no language.');

test.each(editions.flatMap((edition) => tables.map((table) => ({ ...edition, table }))))(
	'CSV and JSON hold the same records: $name, $table',
	({ folder, table }) => {
		const rows = csvRows(folder, table);
		expect(jsonRows(folder, table).map((row) => asCells(row))).toEqual(
			rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '')))
		);
	}
);

test.each(record)('every edition has the records of the original: $name', ({ folder }) => {
	const keys = (of: string, table: string) =>
		csvRows(of, table).map((row) => row['id'] ?? Object.values(row)[0]);
	for (const table of tables)
		expect(keys(folder, table).sort(), table).toEqual(keys(original.folder, table).sort());
});

test.each(links)('the lists of %s hold the same pairs as %3$s', (table, from, file, to, field) => {
	for (const { folder, name } of record) {
		const pairs = jsonRows(folder, table).flatMap((row) =>
			(row[field] as string[]).map((id) => ({ [from]: row['id'], [to]: id }))
		);
		expect(pairs, name).toEqual(csvRows(folder, file));
		expect(pairs.length, name).toBeGreaterThan(0);
	}
});

test.each(editions)('every JSON table is as its schema says: $name', ({ folder }) => {
	for (const table of tables) {
		const schema = z.fromJSONSchema(dataJson(folder, `schemas/${table}.schema.json`) as never);
		expect(schema.safeParse(jsonRows(folder, table)).error, table).toBeUndefined();
	}
});

test.each(record)(
	'the numbers on the method page are those of the downloads: $name',
	({ folder, words }) => {
		const { $ } = pageOf(folder, 'method/index.html');
		const shown = new Map(
			$('table.tally tr')
				.map((_index, row) => ({ name: $('th', row).text(), count: $('td', row).text() }))
				.get()
				.map(({ name, count }) => [name, count])
		);
		const says = words.page.method.tally;
		const count = (table: string) => words.number(jsonRows(folder, table).length);
		expect([says.statements, says.events, says.sources].map((name) => shown.get(name))).toEqual(
			['statements', 'events', 'sources'].map(count)
		);
		for (const question of questions) {
			const evidence = jsonRows(folder, 'evidence').filter(({ about }) => about === question);
			expect(shown.get(says.evidence(words.asked[question]))).toBe(words.number(evidence.length));
		}
		const seen = jsonRows(folder, 'sources').filter((row) => row['seen'] === 'full').length;
		expect(shown.get(says.seen(words.seen.full))).toBe(words.number(seen));
	}
);

test.each(record)(
	'the data page lists every file with its size: $name',
	({ folder, ...edition }) => {
		const { $ } = pageOf(folder, 'data/index.html');
		const listed = $('.file a')
			.map((_index, link) => ({
				path: ($(link).attr('href') ?? '').replace(`/${edition.path}data/`, ''),
				size: $(link).next().text(),
			}))
			.get();
		const files = filesOf(join(folder, 'data')).filter((file) => !/\.(?:html|br|gz)$/u.test(file));
		expect(listed.map(({ path }) => path).sort()).toEqual(files);
		const { bytes } = edition.words.page.data;
		for (const { path, size } of listed)
			expect(bytes(Buffer.byteLength(dataText(folder, path))), path).toBe(size);
	}
);

test.each(editions)(
	'the checksums are those of the files, and no file is left out: $name',
	({ folder }) => {
		const lines = dataText(folder, 'checksums.txt').trimEnd().split('\n');
		const listed = lines.map((line) => line.split('  ') as [string, string]);
		for (const [sum, path] of listed) expect(sha256(dataText(folder, path)), path).toBe(sum);
		const files = readdirSync(join(folder, 'data'), { recursive: true, encoding: 'utf8' })
			.map((name) => name.replaceAll('\\', '/'))
			.filter((name) => /\.\w+$/u.test(name) && !/\.(?:html|br|gz)$|^checksums\.txt$/u.test(name));
		expect(listed.map(([, path]) => path).sort()).toEqual(files.sort());
	}
);

test.each(editions)('CSL-JSON, BibTeX and RIS hold every source once: $name', ({ folder }) => {
	const sources = jsonRows(folder, 'sources');
	const ids = sources.map((row) => row['id']);
	const titles = sources.map((row) => row['title']);
	const csl = dataJson(folder, 'sources.csl.json') as Row[];
	expect(csl.map(({ id }) => id)).toEqual(ids);
	expect(csl.map(({ title }) => title)).toEqual(titles);
	expect(bibtex.entries(dataText(folder, 'sources.bib')).map(({ key }) => key)).toEqual(ids);
	const ris = dataText(folder, 'sources.ris');
	expect([...ris.matchAll(/^ID {2}- (.*)\r$/gmu)].map((match) => match[1])).toEqual(ids);
	expect(new Cite(ris).data.map((item) => item['title'])).toEqual(titles);
});

test.each(record)(
	'every statement and event offers a reference to its page, in the language of its words: $name',
	({ folder, site, path }) => {
		const things = [
			...site.statements.map((one) => ({ ...one, page: `statements/${one.id}` })),
			...site.events.map((one) => ({ ...one, page: `timeline/${one.id}` })),
		];
		for (const { page, title, rendition } of things) {
			const { $ } = pageOf(folder, `${page}/index.html`);
			const links = $('.share details a')
				.map((_index, link) => $(link).attr('href'))
				.get();
			expect(links).toEqual(['bib', 'ris', 'csl.json'].map((one) => `/${path}${page}.${one}`));
			const [item] = dataJson(folder, `../${page}.csl.json`) as Row[];
			expect(item).toMatchObject({
				type: 'webpage',
				title: $('h1').text(),
				language: rendition.lang,
				URL: $('link[rel=canonical]').attr('href'),
			});
			expect(new Cite(dataText(folder, `../${page}.ris`)).data[0]?.['title']).toBe(title);
			const [entry] = bibtex.entries(dataText(folder, `../${page}.bib`));
			expect(entry?.key).toBe(item?.['id']);
		}
	}
);

test('a citation processor writes a bibliography from the CSL-JSON', () => {
	const csl = dataJson(original.folder, 'sources.csl.json') as Row[];
	const text = new Cite(csl).format('bibliography', {
		format: 'text',
		template: 'apa',
		lang: 'en-US',
	});
	expect(text.trim().split('\n').length).toBe(csl.length);
	expect(text).not.toMatch(/undefined|NaN|\[object/u);
	for (const { folder, name } of record)
		expect(dataJson(folder, 'sources.csl.json'), name).toEqual(csl);
});

test.each(record)(
	'the calendar holds every event, from its first day to its last: $name',
	({ folder }) => {
		const text = dataText(folder, 'events.ics');
		const calendar = new ICAL.Component(ICAL.parse(text) as never);
		const events = calendar.getAllSubcomponents('vevent').map((event) => ({
			uid: String(event.getFirstPropertyValue('uid')),
			title: String(event.getFirstPropertyValue('summary')),
			first: String(event.getFirstPropertyValue('dtstart')),
			after: String(event.getFirstPropertyValue('dtend')),
		}));
		const dayAfter = (day: unknown) =>
			new Date(Date.parse(`${String(day)}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
		expect(events).toEqual(
			jsonRows(folder, 'events').map((row) => ({
				uid: row['url'],
				title: row['title'],
				first: row['first_day'],
				after: dayAfter(row['last_day']),
			}))
		);
		expect(events.some(({ first }) => first < '1970')).toBe(true);
		expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
		const long = text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75);
		expect(long).toEqual([]);
	}
);

test.each(placed)(
	'every address of a site under a sub-path begins with that of its edition: $name',
	({ folder, path }) => {
		const own = home + path;
		expect(homeOf({ folder })).toBe(own);
		const files = filesOf(join(folder, 'data')).filter((file) => !/\.(?:html|br|gz)$/u.test(file));
		const others = ['feed.xml', ...(path === '' ? ['robots.txt'] : [])];
		for (const file of [...files.map((name) => `data/${name}`), ...others]) {
			const text = dataText(folder, `../${file}`);
			expect(text, file).not.toContain('localhost');
			for (const [address] of text.matchAll(/https:\/\/example\.org[^\s"<>)]*/gu))
				expect(address.startsWith(own), `${file}: ${address}`).toBe(true);
		}
		expect(csvRows(folder, 'claims')[0]?.['url']?.startsWith(`${own}#s-`)).toBe(true);
	}
);

/** A JSON record as the cells that CSV has for it. */
function asCells(row: Row): Record<string, string> {
	return Object.fromEntries(
		Object.entries(row)
			.filter(([, value]) => !Array.isArray(value))
			.map(([name, value]) => [
				name,
				typeof value === 'string' ? escapeFormula(value) : String(value),
			])
	);
}

function sha256(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
