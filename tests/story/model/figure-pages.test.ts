import { expect, test } from 'vitest';
import type { FigureInEvent } from '../../../src/story/model/figure-charts.ts';
import { figurePages } from '../../../src/story/model/figure-pages.ts';
import type { Actor } from '../../../src/story/model/types/parties.ts';

const figures = (count: number) => Array.from({ length: count }, () => ({}) as FigureInEvent);
const giver = (id: string, ...counts: number[]) => ({
	actor: { id } as Actor,
	charts: [
		{
			what: 'killed' as const,
			scale: 90,
			counted: counts.map((count, at) => ({
				whom: String(at),
				lang: 'en',
				figures: figures(count),
			})),
		},
	],
});

test('up to 240 figures stand on one page', () => {
	expect(figurePages({ givers: [giver('town', 200)], others: [figures(40)] })).toEqual([]);
});

test('more are parted by who gives them, each on one page, drawn as long as among all', () => {
	const all = {
		givers: [giver('town', 150, 100), giver('isle', 3)],
		others: Array.from({ length: 101 }, () => figures(2)),
	};
	const pages = figurePages(all);
	expect(pages.map(({ path, place, id }) => [path, place, id])).toEqual([
		['figures/from-town/', 1, 'from-town'],
		['figures/from-town/2/', 2, 'from-town'],
		['figures/from-isle/', undefined, 'from-isle'],
		['figures/others/', 1, 'others'],
		['figures/others/2/', 2, 'others'],
	]);
	const counted = pages.map(({ givers }) =>
		givers.flatMap(({ charts }) =>
			charts.flatMap((chart) =>
				chart.counted.map((one) => [chart.scale, one.whom, one.figures.length])
			)
		)
	);
	expect(counted).toEqual([
		[[90, '0', 125]],
		[
			[90, '0', 25],
			[90, '1', 100],
		],
		[[90, '0', 3]],
		[],
		[],
	]);
	expect(pages.map(({ others }) => others.length)).toEqual([0, 0, 0, 51, 50]);
});
