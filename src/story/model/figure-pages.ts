import { partId } from '../schema/page-ids.ts';
import { partPages } from './even-parts.ts';
import {
	figuresOf,
	type FigureCharts,
	type FigureInEvent,
	type GiverCharts,
} from './figure-charts.ts';
import type { Actor } from './types/parties.ts';

/** Up to so many figures stand on one page; more are parted by who gives them. */
const mostAtOnce = 240;
/** The most figures on one of several pages, and the most events with figures that no chart shows. */
const mostOnPage = 200;
const mostEvents = 100;

type OfPeople = Pick<FigureCharts, 'givers' | 'others'>;

/** A page of some figures, within `figures/`. */
export interface FigurePage extends OfPeople {
	/** The id of its part: of a giver, or `others`. */
	readonly id: string;
	/** Whose figures it has; absent for those that no chart shows. */
	readonly actor: Actor | undefined;
	/** `figures/from-<id>/` or `figures/others/`, with `2/` and so on where one takes several pages. */
	readonly path: string;
	/** Its place among the pages of its giver; absent where that has one. */
	readonly place?: number;
}

/** The figures of people that a page has, or that all have. */
export function figuresOn({ givers, others }: OfPeople): FigureInEvent[] {
	return [...givers.flatMap(ofGiver), ...others.flat()];
}

/** The pages of many figures, giver by giver; none where all stand on one page. */
export function figurePages(all: OfPeople): FigurePage[] {
	const { givers, others } = all;
	if (figuresOn(all).length <= mostAtOnce) return [];
	return [
		...givers.flatMap((giver) => {
			const { actor } = giver;
			const id = partId.giver(actor.id);
			return partPages(ofGiver(giver), mostOnPage, `figures/${id}/`).map(({ part, ...page }) => ({
				...page,
				id,
				actor,
				givers: [within(giver, new Set(part))],
				others: [],
			}));
		}),
		...partPages(others, mostEvents, 'figures/others/').map(({ part, ...page }) => ({
			...page,
			id: 'others',
			actor: undefined,
			givers: [],
			others: part,
		})),
	];
}

function ofGiver({ charts }: GiverCharts): FigureInEvent[] {
	return charts.flatMap(figuresOf);
}

/** The charts of a giver with some of the figures, drawn as long as among all. */
function within({ actor, charts }: GiverCharts, some: ReadonlySet<FigureInEvent>): GiverCharts {
	return {
		actor,
		charts: charts
			.map((chart) => ({
				...chart,
				counted: chart.counted
					.map((one) => ({ ...one, figures: one.figures.filter((own) => some.has(own)) }))
					.filter(({ figures }) => figures.length > 0),
			}))
			.filter(({ counted }) => counted.length > 0),
	};
}
