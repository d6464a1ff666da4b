import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import * as bibtex from 'bibtex-parse';
import { expect, test } from 'vitest';
import { writeBibtex, writeRis } from '../../src/data/references.ts';
import { exampleNews, exampleSource } from '../../src/check/example-story.ts';
import { aSite } from './a-site.ts';

const id = 'a-very-long-identifier-of-a-source';
const title = '"[وزارت خارجہ: R&D_1, 50% {of} #2 in Šumava]"';
const site = aSite({
	'sources/all.yaml':
		exampleSource({
			title,
			issued: '1955~',
			author:
				'[{ family: Berg, given: Anna, non-dropping-particle: van }, { literal: Log and Co }]',
			note: 'It is a copy, read a long time after the events that it tells of, by somebody else.',
			URL: 'https://harbour.example/a_b%20c?x=1&y=2',
		}) + exampleNews,
	'timeline/late-ferry.md': `---
date: 2025-01-14
title: The ferry comes in late
category: trade
sources: [harbour-log, harbour-news]
---
It came in at 9:40 [@${id}].
`,
	'sources/more.yaml': exampleSource({ id }),
});
const { sources } = site;

test('BibTeX holds each source under its id, in every script, with TeX’s own letters escaped', () => {
	const text = writeBibtex(site);
	const entries = bibtex.entries(text);
	expect(entries.map(({ key }) => key).sort()).toEqual(sources.map((source) => source.id).sort());
	// The reader takes some of TeX’s escapes away, and braces keep capitals as they are.
	expect(text.replace(/\{(\w+)\}/gu, '$1')).toContain(
		'title = {[وزارت خارجہ: R\\&D\\_1, 50\\% \\textbraceleft{}of\\textbraceright{} \\#2 in Šumava]},'
	);
	const entry = entries.find(({ key }) => key === 'harbour-log');
	expect(entry?.['TITLE']).toMatch(/^\[وزارت خارجہ: .*Šumava\]$/u);
	expect(entry?.['URL']).toBe('https://harbour.example/a_b%20c?x=1&y=2');
	expect(text).toContain('author = {van Berg, Anna and {Log and Co}}');
	expect(entry?.['YEAR']).toBe('1955');
	expect(entry?.['NOTE']).toContain('Date in EDTF: 1955');
});

test('RIS holds each source with its whole id and its words unbroken', () => {
	const text = writeRis(site);
	expect(text).toContain(`ID  - ${id}\r\n`);
	expect(text).toContain(
		'N1  - It is a copy, read a long time after the events that it tells of, by somebody else. Date in EDTF: 1955~.'
	);
	expect(text).toContain('AU  - van Berg, Anna\r\nAU  - Log and Co\r\n');
	const lines = text.split('\r\n').filter((line) => line !== '');
	expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /u.test(line))).toEqual([]);
	// The library reads what it did not write: the lines are ours.
	const { data } = new Cite(text);
	expect(data.map((item) => item['title'])).toEqual(sources.map((source) => source.title));
	expect(data.map((item) => item['URL'])).toEqual(sources.map((source) => source.URL));
});

test('a newspaper’s item has its day', () => {
	expect(writeRis(site)).toContain('DA  - 2025/01/15/\r\n');
});
