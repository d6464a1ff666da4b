import { expect, test } from 'vitest';
import { writePath } from '../../../src/outputs/maps/path-writer.ts';

type Points = readonly (readonly [x: number, y: number])[];

function written(points: Points, isClosed = false): string {
	return writePath((context) => {
		points.forEach(([x, y], index) => {
			if (index === 0) context.moveTo(x, y);
			else context.lineTo(x, y);
		});
		if (isClosed) context.closePath();
	});
}

test('writes steps in whole units, with a space only where no sign stands', () => {
	expect(
		written([
			[10.2, 5],
			[12, 1.4],
			[20, 8],
		])
	).toBe('m10 5 2-4 8 7');
});

test('leaves out points that the line passes by', () => {
	expect(
		written([
			[0, 0],
			[3, 0.3],
			[5, 0],
			[8, 0.4],
			[10, 0],
			[10, 9],
		])
	).toBe('m0 0 10 0 0 9');
});

test('closes rings, and drops those smaller than a unit', () => {
	const square: Points = [
		[0, 0],
		[9, 0],
		[9, 9],
		[0, 9],
	];
	expect(written(square, true)).toBe('m0 0 9 0 0 9-9 0z');
	expect(
		written(
			square.map(([x, y]) => [x / 20, y / 20]),
			true
		)
	).toBe('');
});

test('goes on from where the pen stands: at the end of a line, at the start of a ring', () => {
	const path = writePath((context) => {
		context.moveTo(5, 5);
		context.lineTo(9, 5);
		context.moveTo(0, 0);
		context.lineTo(4, 0);
		context.lineTo(4, 4);
		context.closePath();
		context.moveTo(1, 1);
		context.lineTo(1, 7);
	});
	expect(path).toBe('m5 5 4 0m-9-5 4 0 0 4zm1 1 0 6');
});
