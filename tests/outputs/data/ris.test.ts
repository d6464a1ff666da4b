import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { expect, test } from 'vitest';
import { writeRis } from '../../../src/outputs/data/ris.ts';
import { cslTypes } from '../../../src/story/schema/source.ts';
import { idOfType, longId, site } from './references-site.ts';

const { sources } = site;
const text = writeRis(site);
/** The lines of one record. */
function record(id: string): string[] {
	return (text.split('\r\n\r\n').find((one) => one.includes(`ID  - ${id}\r\n`)) ?? '').split(
		'\r\n'
	);
}

test('RIS holds each source with its whole id and its words unbroken', () => {
	expect(text).toContain(`ID  - ${longId}\r\n`);
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

test('every type of source has its authors, an office as one name, its day and when it was read', () => {
	for (const type of cslTypes) {
		expect(record(idOfType(type)), type).toEqual(
			expect.arrayContaining([
				'AU  - Harbour Council – Monitoring Team',
				'AU  - Rivera-ul-Mar, Ana',
				'DA  - 2025/01/20/',
				'Y2  - 2025/02/01/',
				'PB  - Tides and Sons',
			])
		);
		const words = record(idOfType(type)).join('\n');
		expect(words, type).toMatch(/^(?:T2  - |N1  - .*In: )Annals of the HCP/mu);
		expect(words, type).toMatch(/^(?:SN  - |N1  - .*Number: )S\/2025\/12/mu);
		expect(words, type).not.toMatch(/^(?:VL|M1) {2}- /mu);
	}
});

test('no source becomes an e-mail, a recording of a composer or an article in a journal', () => {
	expect(text).not.toMatch(/^TY {2}- (?:ICOMM|CTLG)/mu);
	for (const type of ['document', 'treaty', 'speech', 'post', 'article', 'entry'])
		expect(record(idOfType(type))[0], type).not.toMatch(/(?:GEN|JOUR|SOUND|ICOMM|CTLG)$/u);
});

test('a year alone stays a year', () => {
	expect(record('harbour-log')).toEqual(expect.arrayContaining(['PY  - 1955', 'DA  - 1955///']));
});
