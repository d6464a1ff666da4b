import { expect, test } from 'vitest';
import { pageKeys } from '../../../src/outputs/keys/page-keys.ts';
import {
	exampleArticle,
	exampleEvent,
	exampleNews,
	exampleSource,
	exampleStatement,
} from '../../../src/story/check/example-story.ts';
import { absent, type ExampleFiles } from '../../../src/story/check/rule.ts';
import { aSite, anEdition } from '../data/a-site.ts';

const other = exampleEvent({ date: '2025-01-15', title: 'The ferry comes in on time' });
const third = exampleEvent({ date: '2025-01-16', title: 'The ferry does not come' });
const story: ExampleFiles = {
	'timeline/other-ferry.md': other,
	'timeline/third-ferry.md': third,
	'glossary.yaml':
		'- { id: log, names: { en: Log }, says: What is written down., sources: [harbour-log] }\n',
};

/** The keys of the page and of the files of each statement and each event, by id. */
async function keysOf(files: ExampleFiles, langs = ['en', 'ps', 'ur']) {
	const edition = anEdition(aSite({ ...story, ...files }));
	const { statements, events } = edition.site;
	const keyOf = await pageKeys(edition, langs);
	return Object.fromEntries([
		...statements.map((statement, at) => [
			statement.id,
			[
				keyOf({ type: 'statement', statement }),
				keyOf({ type: 'statement', statement }, [statements[at - 1], statements[at + 1]]),
			],
		]),
		...events.map((event, at) => [
			event.id,
			[
				keyOf({ type: 'event', event }),
				keyOf({ type: 'event', event }, [events[at - 1], events[at + 1]]),
			],
		]),
	]) as Record<string, [files: string, page: string]>;
}

/** What has another key than before: `id`, or `id/` where only the page has one. */
async function changedBy(files: ExampleFiles, langs?: string[]): Promise<string[]> {
	const [before, after] = [await keysOf({}), await keysOf(files, langs)];
	return Object.entries(after).flatMap(([id, [own, page]]) => {
		const [ownBefore, pageBefore] = before[id] ?? [];
		if (own !== ownBefore) return [id];
		return page === pageBefore ? [] : [`${id}/`];
	});
}

test('an event that goes changes the pages that led to it', async () => {
	const before = await keysOf({});
	const after = await keysOf({ 'timeline/third-ferry.md': absent });
	expect(Object.keys(after)).not.toContain('third-ferry');
	for (const id of Object.keys(after)) {
		expect(after[id]?.[0]).toBe(before[id]?.[0]);
		expect(after[id]?.[1] === before[id]?.[1], id).toBe(id !== 'other-ferry');
	}
});

const all = ['ferry-was-late', 'never-late', 'late-ferry', 'other-ferry', 'third-ferry'];

test('the same story gives the same keys, each another', async () => {
	expect(await changedBy({})).toEqual([]);
	const keys = Object.values(await keysOf({})).flat();
	expect(new Set(keys).size).toBe(keys.length);
});

test.each<[string, ExampleFiles, string[]]>([
	[
		'the words of an event',
		{ 'timeline/third-ferry.md': third.replace('9:40', '9:50') },
		['other-ferry/', 'third-ferry'],
	],
	[
		'the words of an event that a statement names',
		{ 'timeline/late-ferry.md': exampleEvent().replace('9:40', '9:50') },
		['ferry-was-late', 'never-late', 'late-ferry', 'other-ferry/'],
	],
	[
		'the answer to a statement',
		{
			'statements/never-late.md': exampleStatement({
				title: 'The ferry is never late',
				speaker: 'mayor',
				form: 'direct-quote',
				said: '{ answer: confirmed, because: The record of the words was found. }',
				so: '{ answer: contradicted, because: The harbour log shows a late ferry. }',
				evidence:
					'\n  - { source: harbour-log, bearing: contradicts, says: The log gives 40 minutes. }\n  - { source: harbour-news, about: said, bearing: supports, says: The paper has the words. }',
			}),
		},
		['ferry-was-late/', 'never-late', 'late-ferry'],
	],
])('%s change the keys of what shows them', async (_, files, changed) => {
	expect(await changedBy(files)).toEqual(changed);
});

test.each<[string, ExampleFiles]>([
	['the name of a party', { 'actors.yaml': actors('The harbour mayor') }],
	[
		'the name of a side',
		{
			'sides.yaml':
				'- { id: other, names: { en: The whole town } }\n- { id: narrator, names: { en: The article }, letters: { en: N }, voice: true }\n',
		},
	],
	[
		'a term',
		{
			'glossary.yaml': '- { id: log, names: { en: Log }, says: A book., sources: [harbour-log] }\n',
		},
	],
	['the title of a source', { 'sources/all.yaml': exampleSource({ title: 'Log' }) + exampleNews }],
	[
		'the title of the site',
		{
			'site.yaml':
				'title: Record\ndescription: One article about a ferry.\nlanguages: [en, ps, ur]\nlicence: CC BY 4.0\nrecordEnds: 2025-02-01\n',
		},
	],
	[
		'the title of the article',
		{ 'article.md': exampleArticle().replace('The ferry\n', 'A ferry\n') },
	],
	[
		'a place of an event, which moves every map',
		{
			'timeline/third-ferry.md': exampleEvent({
				date: '2025-01-16',
				title: 'The ferry does not come',
				place: '{ name: Pier, lat: 50, lon: 10 }',
			}),
		},
	],
])('what every page may show changes all keys: %s', async (_, files) => {
	expect(await changedBy(files)).toEqual(all);
});

test('so does a language that is added', async () => {
	expect(await changedBy({}, ['en', 'ps', 'ur', 'fa-AF'])).toEqual(all);
});

function actors(mayor: string): string {
	return `- { id: mayor, names: { en: ${mayor} }, side: other }\n- { id: narrator, names: { en: The article }, side: narrator }\n`;
}
