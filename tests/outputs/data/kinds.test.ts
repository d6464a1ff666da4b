import { expect, test } from 'vitest';
import { writeBiblatex, writeBibtex } from '../../../src/outputs/data/bibtex.ts';
import { toCsl } from '../../../src/outputs/data/csl.ts';
import { writeRis } from '../../../src/outputs/data/ris.ts';
import { citationData } from '../../../src/outputs/metadata/citation.ts';
import { exampleEvent, exampleSource } from '../../../src/story/check/example-story.ts';
import { typesOfKind, type FormedKind } from '../../../src/story/schema/source.ts';
import { aSite } from './a-site.ts';

const kinds = Object.keys(typesOfKind) as FormedKind[];
const site = aSite({
	'sources/more.yaml': kinds
		.map((kind) =>
			exampleSource({
				id: kind,
				kind,
				type: typesOfKind[kind][0],
				author: '[{ family: Ives, given: Ada }]',
				...(kind === 'interview' && { interviewer: '[{ family: Dunn, given: Ben }]' }),
				...(kind === 'broadcast' && { 'container-title': 'Evening Tide' }),
				publisher: 'Harbour Court',
				number: '12/2025',
			})
		)
		.join(''),
	'timeline/late-ferry.md': exampleEvent(
		{},
		`It came in at 9:40 [@harbour-log; ${kinds.map((kind) => `@${kind}`).join('; ')}].`
	),
});
const forms: Readonly<Record<FormedKind, readonly string[]>> = {
	interview: ['interview', 'misc', 'misc', 'PCOMM', 'Conversation'],
	post: ['post', 'misc', 'online', 'BLOG', 'SocialMediaPosting'],
	video: ['motion_picture', 'misc', 'video', 'VIDEO', 'VideoObject'],
	broadcast: ['broadcast', 'misc', 'misc', 'MPCT', 'Episode'],
	'court-record': ['legal_case', 'misc', 'jurisdiction', 'CASE', 'CreativeWork'],
	dataset: ['dataset', 'misc', 'misc', 'DATA', 'Dataset'],
	photograph: ['graphic', 'misc', 'artwork', 'ART', 'Photograph'],
};
const sourceOf = (id: string) => {
	const source = site.sources.find((one) => one.id === id);
	if (!source) throw new Error(`There is no source ${id}.`);
	return source;
};
/** The entry or the record of a kind in a text. */
const entryOf = (text: string, kind: string) =>
	text.split(/^(?=@|TY {2}- )/mu).find((one) => one.includes(kind)) ?? '';

test.each(kinds)('a source of the kind %s has its form in every format', (kind) => {
	const [old, biblatex, ris] = [writeBibtex(site), writeBiblatex(site), writeRis(site)];
	expect([
		toCsl(sourceOf(kind)).type,
		/^@(\w+)/u.exec(entryOf(old, `{${kind},`))?.[1],
		/^@(\w+)/u.exec(entryOf(biblatex, `{${kind},`))?.[1],
		/^TY {2}- (\w+)/u.exec(entryOf(ris, `ID  - ${kind}\r`))?.[1],
		citationData(sourceOf(kind))['@type'],
	]).toEqual(forms[kind]);
	for (const text of [old, biblatex]) {
		expect(entryOf(text, `{${kind},`)).toMatch(/^\thowpublished = \{[A-Z][a-z ]+\},$/mu);
		expect(entryOf(text, `{${kind},`)).not.toContain('booktitle');
	}
});

test('says what formats have no type or no field for', () => {
	expect(toCsl(sourceOf('interview'))).toMatchObject({
		author: [{ family: 'Ives', given: 'Ada' }],
		interviewer: [{ family: 'Dunn', given: 'Ben' }],
	});
	expect(toCsl(sourceOf('court-record')).authority).toBe('Harbour Court');
	expect(toCsl(sourceOf('post'))['container-title']).toBe('Harbour Court');
	expect(entryOf(writeBiblatex(site), '{interview,')).toContain('Interviewer: Ben Dunn.');
	expect(entryOf(writeBiblatex(site), '{broadcast,')).toContain('In: Evening Tide.');
	expect(entryOf(writeRis(site), 'ID  - interview\r')).toContain('M3  - Interview\r\n');
	// In a type that has no such field it would be read as a DOI.
	expect(entryOf(writeRis(site), 'ID  - video\r')).not.toContain('M3  - ');
});
