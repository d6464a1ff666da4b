import * as bibtex from 'bibtex-parse';
import { expect, test } from 'vitest';
import { writeBiblatex, writeBibtex } from '../../../src/outputs/data/bibtex.ts';
import { exampleEvent, exampleSource } from '../../../src/story/check/example-story.ts';
import { cslTypes } from '../../../src/story/schema/source.ts';
import { aSite } from './a-site.ts';
import { idOfType, site } from './references-site.ts';

const { sources } = site;
/** The lines of one entry, without their commas. */
function linesOf(text: string, id: string): string[] {
	const entry = text.split(/^@/mu).find((one) => one.includes(`{${id},\n`)) ?? '';
	return entry
		.split('\n')
		.slice(1, -2)
		.map((line) => line.trim().replace(/,$/u, ''));
}
/** Fields of the date of a source that is dated so. */
function dated(issued: string, write: typeof writeBibtex): string[] {
	const one = aSite({
		'sources/more.yaml': exampleSource({ id: 'dated', issued: `"${issued}"` }),
		'timeline/late-ferry.md': exampleEvent({}, 'It came in at 9:40 [@harbour-log; @dated].'),
	});
	return linesOf(write(one), 'dated').filter((line) => /^(?:year|month|day|date) /u.test(line));
}

test('BibTeX holds each source under its id, in every script, with TeX’s own letters escaped', () => {
	const text = writeBibtex(site);
	const entries = bibtex.entries(text);
	expect(entries.map(({ key }) => key).sort()).toEqual(sources.map((source) => source.id).sort());
	// The reader takes some of TeX’s escapes away, and braces keep capitals as they are.
	expect(text.replace(/\{([\p{L}\p{N}]+)\}/gu, '$1')).toContain(
		'title = {[وزارت خارجہ: R\\&D\\_1, 50\\% \\textbraceleft{}of\\textbraceright{} \\#2 in Šumava]},'
	);
	const entry = entries.find(({ key }) => key === 'harbour-log');
	expect(entry?.['TITLE']).toMatch(/^\[.*: .*Šumava\]$/u);
	expect(entry?.['URL']).toBe('https://harbour.example/a_b%20c?x=1&y=2');
	expect(text).toContain('author = {van Berg, Anna and {Log and Co}}');
	expect(entry?.['YEAR']).toBe('1955');
	expect(entry?.['NOTE']).toContain('Date in EDTF: 1955');
});

test.each([writeBibtex, writeBiblatex])(
	'every type of source keeps all that it has (%o)',
	(write) => {
		const text = write(site);
		for (const type of cslTypes) {
			const lines = linesOf(text, idOfType(type));
			expect(lines, type).toEqual(
				expect.arrayContaining([
					'author = {{Harbour Council, Monitoring Team} and {Rivera-ul-Mar}, Ana}',
					'title = {{UN} team: {HCP} denies it, says {U.N.} {of} 24/7 talks: {no} date}',
					'number = {S/2025/12}',
					'urldate = {2025-02-01}',
					'langid = {urdu}',
				])
			);
			expect(lines.join('\n'), type).toMatch(/^(?:journal(?:title)?|booktitle) = .*Annals/mu);
			expect(lines.join('\n'), type).toMatch(
				/^(?:publisher|institution|organization|school) = \{\{Tides and Sons\}\}$/mu
			);
		}
	}
);

test('writes no type of entry that readers leave out whole', () => {
	const types = new Set([...writeBiblatex(site).matchAll(/^@(\w+)/gmu)].map(([, type]) => type));
	for (const type of ['dataset', 'legal', 'music', 'performance', 'periodical', 'standard'])
		expect(types).not.toContain(type);
});

test('a date is written so that no reader loses its day, month or year', () => {
	const cases: Readonly<Record<string, readonly [bibtex: string[], biblatex: string]>> = {
		'2024-09-18': [['year = {2024}', 'month = sep', 'day = {18}'], '2024-09-18'],
		'1961-09': [['year = {1961}', 'month = sep'], '1961-09'],
		'0987': [['year = {0987}'], '0987'],
		'1949-07-26?': [['year = {1949}', 'month = jul', 'day = {26}'], '1949-07-26?'],
		'1955~': [['year = {1955}'], '1955~'],
		'1955%': [['year = {1955}'], '1955%'],
		'1961-09-XX': [['year = {1961}', 'month = sep'], '1961-09'],
		'195X': [['year = {1950}'], '1950/1959'],
		'2024-10/2024-12~': [['year = {2024}', 'month = oct'], '2024-10/2024-12~'],
		'2024-10-12/..': [['year = {2024}', 'month = oct', 'day = {12}'], '2024-10-12'],
	};
	for (const [edtf, [old, date]] of Object.entries(cases)) {
		expect(dated(edtf, writeBibtex), edtf).toEqual(old);
		expect(dated(edtf, writeBiblatex), edtf).toEqual([`date = {${date}}`]);
	}
});
