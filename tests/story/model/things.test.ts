import { expect, test } from 'vitest';
import { namePattern } from '../../../src/story/check/lookups/mentions.ts';
import { exampleEvent } from '../../../src/story/check/example-story.ts';
import type { ExampleFiles } from '../../../src/story/check/rule.ts';
import { buildSite } from '../../../src/story/model/build.ts';
import { placeId } from '../../../src/story/text/place-id.ts';
import { proseHash } from '../../../src/story/translations/translations.ts';
import { aSite } from '../../outputs/data/a-site.ts';
import { checkStory } from '../../story.ts';

const says = 'The harbour office writes in it.';
const files: ExampleFiles = {
	'glossary.yaml': [
		`- { id: log, names: { en: harbour log, ur: روزنامچہ }, also: { en: [Log] }, says: ${says}, sources: [harbour-log] }\n`,
		'- { id: mayor, says: An office of the town. }\n',
	].join(''),
	'glossary.ur.yaml': `- { id: log, original: ${proseHash([{ text: says }])}, says: بندرگاہ کا دفتر اس میں لکھتا ہے۔ }\n`,
	'timeline/late-ferry.md': exampleEvent({ place: '{ name: New quay, lat: 54, lon: 12 }' }),
	'timeline/log-lost.md': exampleEvent(
		{ date: '2025-01-16', actors: '[]', place: '{ name: New quay }' },
		'Nobody found it. Catalogues of logs do not list it [@harbour-log].'
	),
};

const english = aSite(files);
const thing = (id: string, site = english) => site.things.find((one) => one.id === id);

test('a term has its names, its sentence and whatever names it as a whole word', () => {
	const log = thing('log');
	expect(log).toMatchObject({
		kind: 'term',
		name: 'harbour log',
		names: [{ lang: 'ur', name: 'روزنامچہ' }],
		also: ['Log'],
		says: { text: says },
	});
	expect(log?.statements.map(({ id }) => id)).toEqual(['ferry-was-late', 'never-late']);
	// “Catalogues of logs” and the citation of `harbour-log` do not name it.
	expect(log?.events).toEqual([]);
	expect(log?.sources[0]?.usedBy.pages).toContain('people');
});

test('a party has the statements in which it speaks and the events in which it acts', () => {
	const mayor = thing('mayor');
	expect(mayor).toMatchObject({
		kind: 'party',
		side: { id: 'other', name: 'The town' },
		name: 'The mayor',
	});
	expect(mayor?.statements.map(({ id }) => id)).toEqual(['never-late']);
	expect(mayor?.events.map(({ id }) => id)).toEqual(['late-ferry']);
	expect(thing('narrator')?.says).toBeUndefined();
});

test('another language has its own names and sentence, and the same that name it', () => {
	const site = buildSite(checkStory(files), 'ur');
	const log = thing('log', site);
	expect(log).toMatchObject({
		name: 'روزنامچہ',
		lang: 'ur',
		says: { text: 'بندرگاہ کا دفتر اس میں لکھتا ہے۔' },
	});
	expect(log?.statements.map(({ id }) => id)).toEqual(['ferry-was-late', 'never-late']);
	expect(thing('mayor', site)?.says?.rendition.lang).toBe('en');
});

test('a place has its events, in order of time', () => {
	expect(english.places).toMatchObject([{ id: 'new-quay', name: 'New quay' }]);
	expect(english.places[0]?.events.map(({ id }) => id)).toEqual(['late-ferry', 'log-lost']);
	expect(placeId('Kurram, Khost and Paktia border')).toBe('kurram-khost-and-paktia-border');
	expect(placeId('کابل')).toBe('کابل');
});

test('a name is found at the beginning of a sentence and beside signs, and not in a longer word', () => {
	const pattern = namePattern(['de facto authorities', 'TTP (group)']);
	for (const text of ['De facto authorities said', 'the de facto authorities’', '“TTP (group)”'])
		expect(pattern?.test(text)).toBe(true);
	for (const text of ['de facto authoritiesx', 'ttp (group)', 'XTTP (group)'])
		expect(pattern?.test(text)).toBe(false);
	expect(namePattern([])).toBeUndefined();
});
