import type { GeoContext } from 'd3-geo';

type Point = readonly [x: number, y: number];
type Line = readonly Point[];

/** How far a line may stray from where it runs, in units of the drawing. */
const tolerance = 0.5;

/**
 * Path data of what `draw` draws, as short as it can be said without being seen to change: whole units,
 * steps from point to point, no point that the line would pass by anyway, no shape smaller than a unit.
 */
export function writePath(draw: (context: GeoContext) => void): string {
	const lines: { points: Point[]; isClosed: boolean }[] = [];
	draw({
		beginPath: () => undefined,
		moveTo: (x, y) => lines.push({ points: [[x, y]], isClosed: false }),
		lineTo: (x, y) => lines.at(-1)?.points.push([x, y]),
		closePath: () => {
			const line = lines.at(-1);
			if (line) line.isClosed = true;
		},
		arc: () => undefined,
	});
	let at: Point = [0, 0];
	return lines
		.map(({ points, isClosed }) => {
			const units = wholeUnits(points);
			const whole = isClosed ? simplifyRing(units) : simplify(units);
			if (whole.length < (isClosed ? 3 : 2)) return '';
			const steps = whole.flatMap(([x, y], index) => {
				const [fromX, fromY] = whole[index - 1] ?? at;
				return [x - fromX, y - fromY];
			});
			at = (isClosed ? whole[0] : whole.at(-1)) ?? at;
			return `m${joined(steps)}${isClosed ? 'z' : ''}`;
		})
		.join('');
}

/** A ring has no ends: the point farthest from its first one stands in for the other. */
function simplifyRing(points: Line): Line {
	const [first] = points;
	if (!first) return points;
	const far = farthest(points, ([x, y]) => Math.hypot(x - first[0], y - first[1])).index;
	const [there, back] = [points.slice(0, far + 1), [...points.slice(far), first]];
	return [...simplify(there), ...simplify(back).slice(1, -1)];
}

/** Ramer, Douglas and Peucker: keeps the points that the line between the others would miss. */
function simplify(points: Line): Line {
	const [first, last] = [points[0], points.at(-1)];
	if (!first || !last || points.length < 3) return points;
	const { index, distance } = farthest(points, (point) => distanceTo(point, first, last));
	if (distance <= tolerance) return [first, last];
	return [...simplify(points.slice(0, index + 1)), ...simplify(points.slice(index)).slice(1)];
}

function farthest(points: Line, distanceOf: (point: Point) => number) {
	return points.reduce(
		(most, point, index) => {
			const distance = distanceOf(point);
			return distance > most.distance ? { index, distance } : most;
		},
		{ index: 0, distance: 0 }
	);
}

/** Distance of a point from the stretch between two others. */
function distanceTo([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
	const [dx, dy] = [x2 - x1, y2 - y1];
	const along = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1);
	const part = Math.min(1, Math.max(0, along));
	return Math.hypot(x - x1 - part * dx, y - y1 - part * dy);
}

function wholeUnits(points: Line): Line {
	const whole = points.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
	return whole.filter(([x, y], index) => {
		const before = whole[index - 1];
		return !before || before[0] !== x || before[1] !== y;
	});
}

/** Numbers in a row; a minus sets a number off as well as a space. */
function joined(numbers: readonly number[]): string {
	return numbers.map(String).join(' ').replaceAll(' -', '-');
}
