import { expect, test } from 'vitest';
import { checkFolder } from '../../../src/cli/check.ts';
import { exampleEvent, exampleStatement } from '../../../src/story/check/example-story.ts';
import { buildSites } from '../../../src/story/model/build.ts';
import { allQuotations, countCompared } from '../../../src/story/model/comparisons.ts';
import { sites } from '../../../src/story/site.ts';
import { checkStory } from '../../story.ts';

const seen = (quotes: readonly string[], result: string) => `asked: 2025-02-01
URL: https://harbour.example/log
answer: read
compared:
  on: 2025-01-30
  with: https://harbour.example/log
  sha256: ${'a'.repeat(64)}
  quotes:
${quotes.map((quote) => `    - { quote: ${quote}, result: ${result} }\n`).join('')}`;

const files = {
	'statements/ferry-was-late.md': exampleStatement({
		evidence: `
  - { source: harbour-log, bearing: supports, says: The log gives 40 minutes., quote: 40 minutes late }
  - { source: harbour-log, bearing: supports, says: The log gives the plan., quote: planned for nine }`,
	}),
	'timeline/late-ferry.md': exampleEvent(
		{},
		'It was “late again, as usual” [@harbour-log; @harbour-news], they “said” [@harbour-log].'
	),
};

function siteWith(more: Readonly<Record<string, string>>) {
	const checked = checkStory({ ...files, ...more });
	expect(checked.faults.map(({ reason }) => reason)).toEqual([]);
	return buildSites(checked)[0];
}

test('nothing is compared without its entry', () => {
	const { statements, events, tally } = siteWith({});
	expect(allQuotations(statements, events).map(({ compared }) => compared)).toEqual([
		undefined,
		undefined,
		undefined,
	]);
	expect(tally.quotations).toEqual({ all: 3, compared: 0, found: 0 });
});

test('an entry speaks for its own words and source alone', () => {
	const { statements, tally } = siteWith({
		'seen/harbour-log.yaml': seen(['40 minutes late'], 'found'),
	});
	const [first, second] = statements[0]?.evidence ?? [];
	expect(first?.compared).toMatchObject({ result: 'found', on: { first: '2025-01-30' } });
	expect(second?.compared).toBeUndefined();
	expect(tally.quotations).toEqual({ all: 3, compared: 1, found: 1 });
});

test('of two sources one that has the words is enough; one that has not them settles nothing', () => {
	const words = '"late again, as usual"';
	const of = (result: string) =>
		siteWith({ 'seen/harbour-log.yaml': seen([words], result) }).events[0]?.quotations[0];
	expect(of('found')).toMatchObject({
		words: 'late again, as usual',
		compared: { result: 'found' },
	});
	expect(of('not-found')?.compared).toBeUndefined();
	const both = siteWith({
		'seen/harbour-log.yaml': seen([words], 'not-found'),
		'seen/harbour-news.yaml': seen([words], 'unreadable').replace(
			'URL: https://harbour.example/log',
			'URL: https://news.example/ferry'
		),
	});
	expect(both.events[0]?.quotations[0]?.compared?.result).toBe('unreadable');
});

test('every quotation of this story that is shown as compared has its entry, in every language', () => {
	const { content } = checkFolder('content');
	const entries = new Set(
		content.records.seen.flatMap(({ id, value }) =>
			(value.compared?.quotes ?? []).map(({ quote }) => `${id} ${quote}`)
		)
	);
	for (const { statements, events } of sites) {
		const shown = [
			...statements.flatMap(({ evidence }) =>
				evidence.map(({ quote = '', source, compared }) => ({ quote, ids: [source.id], compared }))
			),
			...events.flatMap(({ quotations }) =>
				quotations.map(({ words, sources, compared }) => ({
					quote: words,
					ids: sources.map(({ id }) => id),
					compared,
				}))
			),
		].filter(({ compared }) => compared);
		const wrong = shown.filter(
			({ quote, ids }) => !ids.some((id) => entries.has(`${id} ${quote}`))
		);
		expect(wrong).toEqual([]);
		expect(countCompared(allQuotations(statements, events)).compared).toBe(shown.length);
	}
});
