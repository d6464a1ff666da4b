import edtf, { parse } from 'edtf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDates, readEdtf, type EdtfDate } from '../../src/dates/edtf.ts';

const two = fc.integer({ min: 0, max: 33 }).map((number) => String(number).padStart(2, '0'));
const point = fc
	.tuple(
		fc.integer({ min: 1, max: 9999 }).map((year) => String(year).padStart(4, '0')),
		fc.constantFrom(0, 1, 2),
		two,
		two,
		fc.constantFrom('', '?', '~', '%')
	)
	.map(
		([year, parts, month, day, sign]) => [year, month, day].slice(0, parts + 1).join('-') + sign
	);
const unknown = fc
	.tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom('X', 'XX', '-XX', '-XX-XX', '-04-XX'))
	.map(([year, end]) => {
		const digits = String(year).padStart(4, '0');
		return (end.startsWith('X') ? digits.slice(0, -end.length) : digits) + end;
	});
const text = fc.oneof(
	point,
	unknown,
	fc.tuple(point, fc.oneof(point, fc.constantFrom('..', ''))).map((ends) => ends.join('/'))
);

function accepts(date: string): boolean {
	try {
		const { type } = parse(date) as { type: string };
		return type === 'Date' || (type === 'Interval' && !date.endsWith('/'));
	} catch {
		return false;
	}
}

test('takes no date that the grammar of EDTF refuses, and gives the bounds that it gives', () => {
	fc.assert(
		fc.property(text, (date) => {
			const read = readEdtf(date);
			if (typeof read === 'string') return;
			expect(accepts(date)).toBe(true);
			const { min, max } = edtf(date);
			expect(read.first).toBe(new Date(min).toISOString().slice(0, 10));
			if (Number.isFinite(max)) expect(read.last).toBe(new Date(max).toISOString().slice(0, 10));
		}),
		{ numRuns: 300 }
	);
});

test.each([
	'2024-02-29',
	'1900-02-28',
	'1961-09',
	'1955~',
	'1949-07-26?',
	'2025-10-12/..',
	'199X',
	'19XX',
	'1961-XX',
	'1961-09-XX',
	'1961-XX-XX',
])('takes %s', (date) => {
	expect(typeof readEdtf(date)).toBe('object');
});

test.each([
	'2023-02-29',
	'1900-02-29',
	'1961-9',
	'61',
	'2025-13',
	'2025-21',
	'1XXX',
	'XXXX',
	'000X',
	'199X?',
	'199X/200X',
	'1985-0X',
	'1985-04-1X',
	'1985/',
	'/1985',
	'1961-09-06T10:00Z',
	' 1961',
	'',
])('refuses %j', (date) => {
	expect(readEdtf(date)).toBe('syntax');
});

test('orders dates totally', () => {
	const dates = text.map(readEdtf).filter((date): date is EdtfDate => typeof date === 'object');
	fc.assert(
		fc.property(dates, dates, dates, (a, b, c) => {
			expect(Math.sign(compareDates(a, b))).toBe(-Math.sign(compareDates(b, a)) || 0);
			if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0)
				expect(compareDates(a, c)).toBeLessThanOrEqual(0);
		})
	);
});
