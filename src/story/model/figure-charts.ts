import { fates, type Fate } from '../schema/figure.ts';
import type { Actor } from './types/parties.ts';
import type { Figure, TimelineEvent } from './types/record.ts';

/** A figure with the event whose text has it. */
export interface FigureInEvent {
	readonly event: TimelineEvent;
	readonly figure: Figure;
}

/** Figures of the same people, as the giver calls them, in order of time. */
export interface Counted {
	readonly whom: string;
	/** The language of `whom`. */
	readonly lang: string;
	readonly figures: readonly FigureInEvent[];
}

/** What one party counted of one kind: the killed, say, each time by whom it counted. */
export interface FigureChart {
	readonly what: Fate;
	/** The largest number, by which the bars of this chart are drawn, and of no other. */
	readonly scale: number;
	/** Those of whom there are most figures first. */
	readonly counted: readonly Counted[];
}

/** The charts of one party. */
export interface GiverCharts {
	readonly actor: Actor;
	readonly charts: readonly FigureChart[];
}

/** The attacks that one giver counted. */
export interface AttackChart {
	readonly giver: string;
	/** The language of `giver`. */
	readonly lang: string;
	readonly actor: Actor | undefined;
	readonly chart: FigureChart;
}

export interface FigureCharts {
	/** Givers that have more figures first. */
	readonly attacks: readonly AttackChart[];
	readonly givers: readonly GiverCharts[];
	/** Figures of givers that have too few for a chart, or that are no party of the story; by event. */
	readonly others: readonly (readonly FigureInEvent[])[];
}

/** Whether events have something for the page of figures. */
export function haveFigures(events: readonly TimelineEvent[]): boolean {
	return events.some(({ figures, closures }) => figures.length + closures.length > 0);
}

/** Fewer figures than this show nothing that a list does not. */
const enough = 3;

/**
 * Figures party by party, and by whom they count: what two givers count, or one giver of its own and of the
 * other side, is not the same and stands apart. Nothing is added up, within a party neither.
 */
export function figureCharts(
	events: readonly TimelineEvent[],
	actors: readonly Actor[]
): FigureCharts {
	const all = events.flatMap((event) => event.figures.map((figure) => ({ event, figure })));
	const [attacks, people] = split(all, ({ figure }) => figure.what === 'attacks');
	const givers = actors
		.map((actor) => ({
			actor,
			charts: fates.flatMap((what) => {
				const own = people.filter(({ figure }) => figure.actor === actor && figure.what === what);
				return own.length < enough ? [] : [toChart(what, own)];
			}),
		}))
		.filter(({ charts }) => charts.length > 0);
	const drawn = new Set(givers.flatMap(({ charts }) => charts.flatMap(figuresOf)));
	const rest = people.filter((one) => !drawn.has(one));
	return {
		attacks: attackCharts(attacks),
		givers,
		others: [...Map.groupBy(rest, ({ event }) => event).values()],
	};
}

/** The year that a figure is of: that which it counts, or else that of its event, or of an earlier day as of which it holds. */
export function yearOfFigure({ event, figure }: FigureInEvent): number {
	if (figure.over) return figure.over.start.year;
	const year = event.date.start.year;
	return Math.min(year, figure.asOf?.start.year ?? year);
}

/**
 * What of a chart can be drawn year by year: those who were counted more than once, by a scale of their own;
 * absent where nobody was.
 */
export function seriesOf({ what, counted }: FigureChart): FigureChart | undefined {
	const own = counted.filter(({ figures }) => figures.length > 1);
	return own.length === 0
		? undefined
		: toChart(
				what,
				own.flatMap(({ figures }) => figures)
			);
}

/** The years of which a chart has figures, in order. */
export function yearsOfChart(chart: FigureChart): number[] {
	return [...new Set(figuresOf(chart).map(yearOfFigure))].sort((a, b) => a - b);
}

/** The figures of a chart, in the order in which it has them. */
export function figuresOf({ counted }: FigureChart): FigureInEvent[] {
	return counted.flatMap(({ figures }) => figures);
}

function attackCharts(attacks: readonly FigureInEvent[]): AttackChart[] {
	const byGiver = Map.groupBy(attacks, ({ figure }) => figure.actor ?? figure.giver);
	return [...byGiver.values()]
		.sort((a, b) => b.length - a.length)
		.flatMap((own) =>
			own.slice(0, 1).map(({ event, figure: { actor, giver } }) => ({
				giver,
				lang: event.rendition.lang,
				actor,
				chart: toChart('attacks', own),
			}))
		);
}

function split<T>(all: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] {
	return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}

function toChart(what: Fate, own: readonly FigureInEvent[]): FigureChart {
	const numbers = own.flatMap(({ figure: { least, most } }) => [least ?? 0, most ?? 0]);
	const counted = [...Map.groupBy(own, ({ figure }) => figure.whom)].map(([whom, figures]) => ({
		whom,
		lang: figures[0]?.event.rendition.lang ?? '',
		figures: figures.sort((a, b) => yearOfFigure(a) - yearOfFigure(b)),
	}));
	return {
		what,
		scale: Math.max(1, ...numbers),
		counted: counted.sort((a, b) => b.figures.length - a.figures.length),
	};
}

/** A bar in parts of its chart’s width, 0 to 1: what is certain, then what is possible. */
export interface Bar {
	readonly sure: number;
	readonly possible: number;
	/** Whether the giver said “at least”. */
	readonly isOpen: boolean;
}

/** How long the bar of a figure is. */
export function barOf({ least, most }: Pick<Figure, 'least' | 'most'>, scale: number): Bar {
	const sure = least ?? 0;
	return {
		sure: sure / scale,
		possible: Math.max(0, (most ?? sure) - sure) / scale,
		isOpen: most === undefined,
	};
}
