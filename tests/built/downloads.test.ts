import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import * as bibtex from 'bibtex-parse';
import ICAL from 'ical.js';
import { expect, inject, test } from 'vitest';
import { z } from 'zod';
import { escapeFormula } from '../../src/data/write-csv.ts';
import { csvRows, dataJson, dataText, jsonRows, type Row } from './data-files.ts';
import { filesOf, pageOf } from './pages.ts';

const tables = [
	'statements',
	'claims',
	'evidence',
	'events',
	'eras',
	'sources',
	'actors',
	'topics',
	'corrections',
] as const;
const links = [
	['statements', 'statement', 'statement-events', 'event', 'events'],
	['statements', 'statement', 'statement-sources', 'source', 'sources'],
	['events', 'event', 'event-actors', 'actor', 'actors'],
	['events', 'event', 'event-sources', 'source', 'sources'],
] as const;
const sites = ['record', 'ferry', 'placed'] as const;
const { record, placed } = inject('sites');

test.each(sites.flatMap((site) => tables.map((table) => [site, table] as const)))(
	'CSV and JSON hold the same records: %s, %s',
	(site, table) => {
		const folder = inject('sites')[site];
		const rows = csvRows(folder, table);
		expect(jsonRows(folder, table).map((row) => asCells(row))).toEqual(
			rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== '')))
		);
	}
);

test.each(links)('the lists of %s hold the same pairs as %3$s', (table, from, file, to, field) => {
	const pairs = jsonRows(record, table).flatMap((row) =>
		(row[field] as string[]).map((id) => ({ [from]: row['id'], [to]: id }))
	);
	expect(pairs).toEqual(csvRows(record, file));
	expect(pairs.length).toBeGreaterThan(0);
});

test.each(sites)('every JSON table is as its schema says: %s', (site) => {
	const folder = inject('sites')[site];
	for (const table of tables) {
		const schema = z.fromJSONSchema(dataJson(folder, `schemas/${table}.schema.json`) as never);
		expect(schema.safeParse(jsonRows(folder, table)).error, table).toBeUndefined();
	}
});

test('the numbers on the method page are those of the downloads', () => {
	const { $ } = pageOf(record, 'method/index.html');
	const shown = new Map(
		$('table.tally tr')
			.map((_index, row) => ({ name: $('th', row).text(), count: Number($('td', row).text()) }))
			.get()
			.map(({ name, count }) => [name, count])
	);
	const count = (table: string) => jsonRows(record, table).length;
	expect([
		shown.get('Statements'),
		shown.get('Pieces of evidence'),
		shown.get('Events'),
		shown.get('Sources'),
	]).toEqual(['statements', 'evidence', 'events', 'sources'].map(count));
	const seen = jsonRows(record, 'sources').filter((row) => row['seen'] === 'full').length;
	expect(shown.get('Sources: read in full')).toBe(seen);
});

test('the data page lists every file with its size', () => {
	const { $ } = pageOf(record, 'data/index.html');
	const listed = $('.file a')
		.map((_index, link) => ({
			path: ($(link).attr('href') ?? '').replace('/data/', ''),
			bytes: Number($(link).next().text().replace(/\D/gu, '')),
		}))
		.get();
	const files = filesOf(join(record, 'data')).filter((file) => !/\.(?:html|br|gz)$/u.test(file));
	expect(listed.map(({ path }) => path).sort()).toEqual(files);
	for (const { path, bytes } of listed)
		expect(Buffer.byteLength(dataText(record, path)), path).toBe(bytes);
});

test('the checksums are those of the files, and no file is left out', () => {
	const lines = dataText(record, 'checksums.txt').trimEnd().split('\n');
	const listed = lines.map((line) => line.split('  ') as [string, string]);
	for (const [sum, path] of listed) expect(sha256(dataText(record, path)), path).toBe(sum);
	const files = readdirSync(join(record, 'data'), { recursive: true, encoding: 'utf8' })
		.map((name) => name.replaceAll('\\', '/'))
		.filter((name) => /\.\w+$/u.test(name) && !/\.(?:html|br|gz)$|^checksums\.txt$/u.test(name));
	expect(listed.map(([, path]) => path).sort()).toEqual(files.sort());
});

test.each(sites)('CSL-JSON, BibTeX and RIS hold every source once: %s', (site) => {
	const folder = inject('sites')[site];
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

test('a citation processor writes a bibliography from the CSL-JSON', () => {
	const csl = dataJson(record, 'sources.csl.json') as Row[];
	const text = new Cite(csl).format('bibliography', {
		format: 'text',
		template: 'apa',
		lang: 'en-US',
	});
	expect(text.trim().split('\n').length).toBe(csl.length);
	expect(text).not.toMatch(/undefined|NaN|\[object/u);
});

test('the calendar holds every event, from its first day to its last', () => {
	const text = dataText(record, 'events.ics');
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
		jsonRows(record, 'events').map((row) => ({
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
});

test('every address of a site under a sub-path begins with that of the site', () => {
	const own = 'https://example.org/a/b/';
	const files = filesOf(join(placed, 'data')).filter((file) => !/\.(?:html|br|gz)$/u.test(file));
	for (const file of [...files.map((name) => `data/${name}`), 'feed.xml', 'robots.txt']) {
		const text = dataText(placed, `../${file}`);
		expect(text, file).not.toContain('localhost');
		for (const [address] of text.matchAll(/https:\/\/example\.org[^\s"<>)]*/gu))
			expect(address.startsWith(own), `${file}: ${address}`).toBe(true);
	}
	expect(csvRows(placed, 'claims')[0]?.['url']).toMatch(/^https:\/\/example\.org\/a\/b\/#s-/u);
});

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
