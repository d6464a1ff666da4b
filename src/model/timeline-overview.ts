import { categories } from '../schema/event.ts';
import type { Era, TimelineEvent } from './types.ts';

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
	readonly dots: readonly {
		readonly event: TimelineEvent;
		readonly x: number;
		readonly y: number;
	}[];
}

const width = 900;
const rowHeight = 22;
const top = 26;

/**
 * Lays out the overview: a band per era, as wide as its events need (their number, evened out by the
 * square root), time running evenly inside a band, a row per category. The changes of scale between
 * bands are drawn, not hidden.
 */
export function layOutTimeline(eras: readonly Era[]): TimelineOverview {
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
			return {
				event,
				x: round(left + 6 + at * (band - 12)),
				y: top + categories.indexOf(event.category) * rowHeight,
			};
		});
	});
	return { width, height: top + categories.length * rowHeight - 8, rowHeight, bands, dots };
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
