import { categories, type Category } from '../schema/event.ts';
import type { Era } from './types.ts';

/** A drawn overview of the timeline, in units of its view box. */
export interface TimelineOverview {
	readonly width: number;
	readonly height: number;
	readonly rowHeight: number;
	readonly bands: readonly {
		readonly era: Era;
		readonly x: number;
		readonly width: number;
		readonly label: string;
	}[];
	/** A row for each category. */
	readonly rows: readonly { readonly category: Category; readonly y: number }[];
	/** Path data of points, for strokes with round ends: all events, and those with a dispute. */
	readonly events: string;
	readonly contested: string;
}

const rowHeight = 24;
const top = 36;

/**
 * Lays out the overview: a band per era, as wide as its events need (their number, evened out by the
 * square root), time running evenly inside a band, a row per category. The changes of scale between
 * bands are drawn, not hidden.
 */
export function layOutTimeline(eras: readonly Era[], width: number): TimelineOverview {
	const weights = eras.map(({ events }) => Math.sqrt(events.length) + 0.5);
	const all = weights.reduce((sum, weight) => sum + weight, 0);
	let x = 0;
	const bands = eras.map((era, index) => {
		const band = {
			era,
			x,
			width: round(((weights[index] ?? 0) / all) * width),
			label: String(era.from.start.year),
		};
		x += band.width;
		return band;
	});
	const dots = bands.flatMap(({ era, x: left, width: band }) => {
		const first = Date.parse(era.from.first);
		const span = Date.parse(era.to.last) - first || 1;
		return era.events.map((event) => {
			const at = Math.min(1, Math.max(0, (Date.parse(event.date.first) - first) / span));
			const y = top + categories.indexOf(event.category) * rowHeight;
			return { event, point: `M${String(round(left + 5 + at * (band - 10)))} ${String(y)}h0` };
		});
	});
	return {
		width,
		height: top + categories.length * rowHeight - 8,
		rowHeight,
		bands,
		rows: categories.map((category, index) => ({ category, y: top + index * rowHeight })),
		events: dots.map(({ point }) => point).join(''),
		contested: dots.flatMap(({ event, point }) => (event.contested ? [point] : [])).join(''),
	};
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
