import type { Category } from './types/parties.ts';
import type { Era, TimelineEvent } from './types/record.ts';

/** A drawn overview of the timeline. Across, it is as wide as the page; down, it is measured in pixels. */
export interface TimelineOverview {
	readonly height: number;
	/** A band for each era: where it begins and how wide it is, in per cent of the width. */
	readonly bands: readonly { readonly era: Era; readonly x: number; readonly width: number }[];
	/** A row for each category that has events. */
	readonly rows: readonly { readonly category: Category; readonly y: number }[];
	/** How many units of the path data below make the width. */
	readonly units: number;
	/** Path data of the lines that the rows stand on. */
	readonly lines: string;
	/** Path data of points, for strokes with round ends: events without a dispute, and those with one. */
	readonly settled: string;
	readonly contested: string;
}

const units = 2000;
const rowHeight = 24;
const top = 36;
/** What a dot keeps from the bounds of its era. */
const margin = 16;

/**
 * Lays out the overview: a band per era, as wide as its events need (their number, evened out by the
 * square root), time running evenly inside a band, a row per category. The changes of scale between
 * bands are drawn, not hidden.
 *
 * Bands are links and dots are none: on a phone nearly every dot has others within the 24 pixels that a
 * finger needs, and what it hit would be chance. The lists below have a link for each event.
 */
export function layOutTimeline(eras: readonly Era[], all: readonly Category[]): TimelineOverview {
	const events = eras.flatMap((era) => era.events);
	const categories = all.filter((one) => events.some(({ category }) => category === one));
	const weights = eras.map(({ events }) => Math.sqrt(events.length) + 0.5);
	const sum = weights.reduce((before, weight) => before + weight, 0);
	let x = 0;
	const bands = eras.map((era, index) => {
		const band = { era, x, width: Math.round(((weights[index] ?? 0) / sum) * 1000) / 10 };
		x = Math.round((x + band.width) * 10) / 10;
		return band;
	});
	const dots = bands.flatMap(({ era, x: left, width }) => {
		const first = Date.parse(era.from.first);
		const span = Date.parse(era.to.last) - first || 1;
		const room = (width / 100) * units - 2 * margin;
		return era.events.map((event) => {
			const at = Math.min(1, Math.max(0, (Date.parse(event.date.first) - first) / span));
			return { event, at: Math.round((left / 100) * units + margin + at * room) };
		});
	});
	const rows = categories.map((category, index) => ({ category, y: top + index * rowHeight }));
	return {
		height: top + categories.length * rowHeight - 8,
		bands,
		rows,
		units,
		lines: rows.map(({ y }) => `M0 ${String(y)}h${String(units)}`).join(''),
		settled: pointsOf(
			dots.filter(({ event }) => !event.contested),
			categories
		),
		contested: pointsOf(
			dots.filter(({ event }) => event.contested),
			categories
		),
	};
}

interface Dot {
	readonly event: TimelineEvent;
	readonly at: number;
}

/** Points row by row, each a step from the one before it; not all engines draw a line of no length. */
function pointsOf(dots: readonly Dot[], categories: readonly Category[]): string {
	return categories
		.flatMap((category, index) => {
			const y = String(top + index * rowHeight);
			let pen = 0;
			return dots
				.filter(({ event }) => event.category === category)
				.map(({ at }, place) => {
					const step = Math.round(at - pen);
					pen += step + 0.1;
					return place === 0 ? `M${String(step)} ${y}h.1` : `m${String(step)} 0h.1`;
				});
		})
		.join('');
}
