import { expect, test } from 'vitest';
import { fairness, isUneven, type Balance } from '../../../src/story/model/fairness.ts';
import {
	exampleEvent,
	exampleNews,
	exampleSource,
	exampleStatement,
} from '../../../src/story/check/example-story.ts';
import type { ExampleFiles } from '../../../src/story/check/rule.ts';
import { aSite } from '../../outputs/data/a-site.ts';

const figure = (actor: string, count: number) =>
	`{ giver: harbour office, actor: ${actor}, whom: passengers, what: wounded, count: ${String(count)}, source: harbour-log }`;
const text = 'The harbour office counted two or three wounded [@harbour-log].';
const files: ExampleFiles = {
	'sides.yaml': [
		'- { id: town, names: { en: The town }, letters: { en: T } }',
		'- { id: crew, names: { en: The crew }, letters: { en: C } }',
		'- { id: board, names: { en: The board }, letters: { en: B } }',
		'- { id: narrator, names: { en: The article }, letters: { en: N }, voice: true }',
		'',
	].join('\n'),
	'actors.yaml': [
		'- { id: mayor, names: { en: Mayor }, side: town }',
		'- { id: captain, names: { en: Captain }, side: crew }',
		'- { id: narrator, names: { en: The article }, side: narrator }',
		'',
	].join('\n'),
	'topics.yaml': '- { id: punctuality, title: The ferry, question: Was it late? }\n',
	'positions.yaml':
		'- { topic: punctuality, side: town, position: "The mayor said that it “was not late” [@harbour-log].", sources: [harbour-log] }\n',
	'publishers.yaml': '- { name: Harbour office, country: DK }\n',
	'sources/all.yaml': exampleSource({}) + exampleNews,
	'statements/ferry-was-late.md': exampleStatement({
		events: '[late-ferry]',
		evidence:
			'\n  - { source: harbour-log, bearing: supports, says: The log gives 40 minutes. }\n  - { source: harbour-news, bearing: supports, says: The paper says late. }',
	}),
	'timeline/late-ferry.md': exampleEvent(
		{ actors: '[mayor, captain]', figures: `[${figure('mayor', 2)}, ${figure('mayor', 3)}]` },
		text
	),
	'timeline/log-lost.md': exampleEvent({ date: '2025-01-16', actors: '[captain]' }),
};
const [story, ferry] = fairness(aSite(files));
const countsOf = (balance: Balance | undefined, id: string) =>
	balance?.sides.find(({ side }) => side.id === id)?.counts;

test('counts events, figures given and figures missing of each side', () => {
	expect(countsOf(story, 'town')).toMatchObject({ events: 1, figures: 2, missing: 0 });
	expect(countsOf(story, 'crew')).toMatchObject({ events: 2, figures: 0, missing: 1 });
	expect(countsOf(story, 'board')).toMatchObject({ events: 0, figures: 0, missing: 0 });
	// Of a topic, only the events on which its statements bear.
	expect(countsOf(ferry, 'crew')).toMatchObject({ events: 1 });
});

test('counts the words of a position and those between quotation marks', () => {
	expect(countsOf(ferry, 'town')).toMatchObject({ words: 8, quotedWords: 3 });
	expect(countsOf(ferry, 'crew')).toMatchObject({ words: 0, quotedWords: 0 });
});

test('shares the evidence out by country and language, the unknown by itself', () => {
	expect(ferry?.evidence).toBe(3);
	expect(ferry?.countries).toEqual([
		{ of: 'DK', count: 2 },
		{ of: undefined, count: 1 },
	]);
	expect(ferry?.languages).toEqual([{ of: 'en', count: 3 }]);
});

test('marks what is uneven between the two sides, and no more', () => {
	expect(ferry?.uneven).toEqual(['words', 'quotedWords', 'figures']);
	expect(story?.sides.map(({ side }) => side.id)).toEqual(['town', 'crew', 'board']);
	expect([isUneven(4, 2), isUneven(2, 4), isUneven(0, 2)]).toEqual([true, true, true]);
	expect([isUneven(0, 0), isUneven(0, 1), isUneven(4, 3)]).toEqual([false, false, false]);
});
