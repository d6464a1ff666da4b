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
	'what: attacks, count: 40, over: "2024"',
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
			`- **Harbour office** – passengers (2024): 40 attacks, As of: 31 January 2025 ${cite}`,
		].join('\n')
	);
});

test('the table of figures has one row for each, and nothing that adds them up', () => {
	const table = eventTables(anEdition(site)).find(({ name }) => name === 'figures');
	const giver = ['Harbour office', undefined, 'passengers'];
	const end = ['2025-01-31', undefined, 'harbour-log'];
	const captured = ['Harbour office', 'mayor', 'passengers', 'captured'];
	expect(table?.rows).toEqual([
		['late-ferry', 1, ...giver, 'wounded', 2, undefined, false, ...end],
		['late-ferry', 2, ...giver, 'killed', 3, 1200, false, '2025-01-20', undefined, 'harbour-log'],
		['late-ferry', 3, ...giver, 'displaced', 40, 40, true, ...end],
		['late-ferry', 4, ...captured, undefined, 9, false, ...end],
		['late-ferry', 5, ...giver, 'attacks', 40, 40, false, '2025-01-31', '2024', 'harbour-log'],
	]);
});

test('the table of closures has a row for each, with its own days or those of the event', () => {
	const shut = aSite({
		'timeline/late-ferry.md': exampleEvent({
			place: '{ name: New quay }',
			closures: '[{ place: New quay, date: 2025-01-14/.., partly: true }, { place: New quay }]',
		}),
	});
	const table = eventTables(anEdition(shut)).find(({ name }) => name === 'event-closures');
	expect(table?.rows).toEqual([
		['late-ferry', 1, 'new-quay', '2025-01-14/..', true],
		['late-ferry', 2, 'new-quay', '2025-01-14', false],
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
