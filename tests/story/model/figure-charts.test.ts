import { expect, test } from 'vitest';
import { exampleEvent } from '../../../src/story/check/example-story.ts';
import {
	barOf,
	figureCharts,
	seriesOf,
	yearsOfChart,
} from '../../../src/story/model/figure-charts.ts';
import { aSite } from '../../outputs/data/a-site.ts';
import { site as record } from '../../record.ts';

const figure = (fields: string) =>
	`\n  - { giver: Harbour office, whom: passengers, source: harbour-log, ${fields} }`;
const text = 'The harbour office gave 2, 3 to 12, 40 and 9 [@harbour-log].';
const withFigures = (figures: readonly string[]) =>
	aSite({
		'timeline/late-ferry.md': exampleEvent({ figures: figures.map(figure).join('') }, text),
	});

test('three figures of one party and kind are drawn; what is left stands apart', () => {
	const site = withFigures([
		'what: wounded, count: 2, actor: mayor',
		'what: wounded, least: 3, most: 12, actor: mayor',
		'what: wounded, most: 9, actor: mayor',
		'what: killed, count: 40, actor: mayor',
		'what: wounded, count: 40',
	]);
	const { givers, others } = figureCharts(site.events, site.actors);
	expect(givers.map(({ actor, charts }) => [actor.id, charts.map(({ what }) => what)])).toEqual([
		['mayor', ['wounded']],
	]);
	// The scale is that of this party’s own numbers: neither the dead nor what others gave changes it.
	expect(givers[0]?.charts[0]?.scale).toBe(12);
	expect(others.map((of) => of.map(({ figure: { what, most } }) => [what, most]))).toEqual([
		[
			['killed', 40],
			['wounded', 40],
		],
	]);
});

test('a story with few figures has a list and no chart', () => {
	const site = withFigures(['what: wounded, count: 2, actor: mayor']);
	expect(figureCharts(site.events, site.actors)).toMatchObject({ givers: [], others: [[{}]] });
});

test('a party’s counts of different people stand apart, those with most figures first', () => {
	const own = (fields: string) =>
		`\n  - { giver: Harbour office, source: harbour-log, actor: mayor, what: wounded, ${fields} }`;
	const site = aSite({
		'timeline/late-ferry.md': exampleEvent(
			{
				figures: ['whom: crew, count: 2', 'whom: passengers, count: 3', 'whom: crew, most: 9']
					.map(own)
					.join(''),
			},
			'The harbour office gave 2, 3 and 9 [@harbour-log].'
		),
	});
	const { givers } = figureCharts(site.events, site.actors);
	const [chart] = givers[0]?.charts ?? [];
	expect(chart?.counted.map(({ whom, figures }) => [whom, figures.length])).toEqual([
		['crew', 2],
		['passengers', 1],
	]);
	// Year by year those stand who were counted more than once, by the largest of their own numbers.
	const series = chart && seriesOf(chart);
	expect([series?.scale, series?.counted.map(({ whom }) => whom)]).toEqual([9, ['crew']]);
});

test('attacks stand by who counts, drawn by a scale of their own and apart from people', () => {
	const site = aSite({
		'timeline/late-ferry.md': exampleEvent(
			{
				figures: [
					'giver: Harbour office, actor: mayor, whom: attacks, what: attacks, count: 12',
					'giver: Harbour office, actor: mayor, whom: crew, what: killed, count: 40',
					'giver: Harbour news, whom: raids, what: attacks, least: 9, over: "2024"',
					'giver: Harbour office, actor: mayor, whom: attacks, what: attacks, count: 3, over: "2023"',
				]
					.map((fields) => `\n  - { source: harbour-log, ${fields} }`)
					.join(''),
			},
			'The harbour office gave 12, 40 and 3; Harbour news gave 9 [@harbour-log].'
		),
	});
	const { attacks, givers, others } = figureCharts(site.events, site.actors);
	expect(attacks.map(({ giver, chart }) => [giver, chart.scale, yearsOfChart(chart)])).toEqual([
		['Harbour office', 12, [2023, 2025]],
		['Harbour news', 9, [2024]],
	]);
	const [own] = attacks;
	expect(own?.chart.counted[0]?.figures.map(({ figure }) => figure.most)).toEqual([3, 12]);
	expect(givers).toEqual([]);
	expect(others.flat().map(({ figure }) => figure.what)).toEqual(['killed']);
});

test('a figure is of the year that it counts, or of its event unless it holds as of an earlier year', () => {
	const yearsOf = (fields: string) => {
		const site = withFigures(
			['count: 2', 'count: 9', 'count: 40'].map(
				(number) => `what: killed, actor: mayor, ${number}${fields}`
			)
		);
		const [chart] = figureCharts(site.events, site.actors).givers[0]?.charts ?? [];
		return chart && yearsOfChart(chart);
	};
	expect(yearsOf('')).toEqual([2025]);
	expect(yearsOf(', over: "2021"')).toEqual([2021]);
	expect(yearsOf(', asOf: "2024-12"')).toEqual([2024]);
});

test('the record shows every figure once', () => {
	const { attacks, givers, others } = figureCharts(record.events, record.actors);
	const charts = [...attacks.map(({ chart }) => chart), ...givers.flatMap((one) => one.charts)];
	const drawn = charts.flatMap(({ counted }) => counted);
	const shown = [...drawn.flatMap(({ figures }) => figures), ...others.flat()].map(
		({ figure }) => figure
	);
	const all = record.events.flatMap(({ figures }) => figures);
	expect(new Set(shown)).toEqual(new Set(all));
	expect(shown.length).toBe(all.length);
});

test.each([
	['one number', { least: 6, most: 6 }, { sure: 0.5, possible: 0, isOpen: false }],
	['a range', { least: 3, most: 12 }, { sure: 0.25, possible: 0.75, isOpen: false }],
	['at least', { least: 12, most: undefined }, { sure: 1, possible: 0, isOpen: true }],
	['up to', { least: undefined, most: 12 }, { sure: 0, possible: 1, isOpen: false }],
	['none', { least: 0, most: 0 }, { sure: 0, possible: 0, isOpen: false }],
])('a bar shows what is certain and what is possible: %s', (_name, given, bar) => {
	expect(barOf(given, 12)).toEqual(bar);
});
