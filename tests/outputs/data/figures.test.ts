import { expect, test } from 'vitest';
import { eventMarkdown } from '../../../src/outputs/data/event-markdown.ts';
import { eventTables } from '../../../src/outputs/data/event-tables.ts';
import { exampleEvent } from '../../../src/story/check/example-story.ts';
import { site as record } from '../../record.ts';
import { anEdition, aSite, toUrl } from './a-site.ts';

const figure = (fields: string) =>
	`\n  - { giver: Harbour office, whom: passengers, source: harbour-log, ${fields} }`;
const figures = [
	'what: wounded, least: 2',
	'what: killed, least: 3, most: 1200, asOf: 2025-01-20',
	'what: displaced, count: 40, about: true',
	'what: captured, most: 9, actor: mayor',
];
const text = 'The harbour office gave 2, 3 to 1,200, about 40 and up to 9 [@harbour-log].';
const site = aSite({
	'timeline/late-ferry.md': exampleEvent({ figures: figures.map(figure).join('') }, text),
});
const [event] = site.events;
if (!event) throw new Error('The example story has no event.');

test('the Markdown of an event has each figure with its giver, its day and its source', () => {
	const markdown = eventMarkdown(event, anEdition(site));
	const cite = `([1](${toUrl('sources/#harbour-log')}))`;
	expect(markdown).toContain(
		[
			`- **Harbour office** – passengers: at least 2 wounded, As of: 31 January 2025 ${cite}`,
			`- **Harbour office** – passengers: 3 to 1,200 killed, As of: 20 January 2025 ${cite}`,
			`- **Harbour office** – passengers: about 40 displaced, As of: 31 January 2025 ${cite}`,
			`- **Harbour office** – passengers: up to 9 captured, As of: 31 January 2025 ${cite}`,
		].join('\n')
	);
});

test('the table of figures has one row for each, and nothing that adds them up', () => {
	const table = eventTables(anEdition(site)).find(({ name }) => name === 'figures');
	const giver = ['Harbour office', undefined, 'passengers'];
	expect(table?.rows).toEqual([
		['late-ferry', 1, ...giver, 'wounded', 2, undefined, false, '2025-01-31', 'harbour-log'],
		['late-ferry', 2, ...giver, 'killed', 3, 1200, false, '2025-01-20', 'harbour-log'],
		['late-ferry', 3, ...giver, 'displaced', 40, 40, true, '2025-01-31', 'harbour-log'],
		[
			'late-ferry',
			4,
			'Harbour office',
			'mayor',
			'passengers',
			'captured',
			undefined,
			9,
			false,
			'2025-01-31',
			'harbour-log',
		],
	]);
});

test('the record has figures of both sides, each with a source of its event', () => {
	const all = record.events.flatMap(({ figures, sources }) =>
		figures.map((one) => ({ ...one, sources }))
	);
	const sides = new Set(all.map(({ actor }) => actor?.side.id));
	expect([...sides]).toEqual(expect.arrayContaining(['pakistan', 'afghanistan', 'un']));
	for (const { source, sources } of all) expect(sources).toContain(source);
});
