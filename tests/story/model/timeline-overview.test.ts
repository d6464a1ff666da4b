import { expect, test } from 'vitest';
import { layOutTimeline } from '../../../src/story/model/timeline-overview.ts';
import { site } from '../../record.ts';

const { bands, contested, settled, lines, rows, units } = layOutTimeline(
	site.eras,
	site.categories
);

/** Where the points of path data stand. */
function pointsOf(path: string): { x: number; y: number }[] {
	let [x, y] = [0, 0];
	return [...path.matchAll(/(?<kind>[Mm])(?<x>-?\d+) (?<y>\d+)h\.1/gu)].map(({ groups }) => {
		const [dx, dy] = [Number(groups?.['x']), Number(groups?.['y'])];
		[x, y] = groups?.['kind'] === 'M' ? [dx, dy] : [x + dx, y + dy];
		const point = { x, y };
		x += 0.1;
		return point;
	});
}

test('draws every event once, hollow where it is disputed', () => {
	const events = site.eras.flatMap((era) => era.events);
	const disputed = events.filter((event) => event.contested);
	expect(pointsOf(contested).length).toBe(disputed.length);
	expect(pointsOf(settled).length).toBe(events.length - disputed.length);
});

test('keeps every point in a band, and in the row of its category', () => {
	const ys = new Set(rows.map(({ y }) => y));
	for (const { x, y } of [...pointsOf(contested), ...pointsOf(settled)]) {
		expect(ys).toContain(y);
		const at = (x / units) * 100;
		const inside = bands.filter((band) => at > band.x && at < band.x + band.width);
		expect(inside.length, String(x)).toBe(1);
	}
});

test('fills the width with its bands, and draws a line for each row', () => {
	const last = bands.at(-1);
	expect(Math.abs((last?.x ?? 0) + (last?.width ?? 0) - 100)).toBeLessThan(0.5);
	expect(lines.match(/M/gu)?.length).toBe(rows.length);
});
