import edtf, { parse } from 'edtf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDates, readEdtf, type EdtfDate } from '../../src/story/dates/edtf.ts';
import { formatDate } from '../../src/story/dates/format.ts';
import { wordsFor } from '../../src/edition/words/words.ts';

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
	fc.tuple(point, fc.oneof(point, fc.constantFrom('..', ''))).map((ends) => ends.join('/')),
	fc
		.tuple(
			point,
			two,
			two,
			fc.constantFrom('', ':59', ':60'),
			fc.constantFrom('', 'Z', '+05:00', '-04:30')
		)
		.map(([day, hour, minute, rest, zone]) => `${day}T${hour}:${minute}${rest}${zone}`)
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
			// The bounds of a time are moments, and days may differ between clocks.
			if (read.start.time) return;
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
	'2025-01-14T06:00',
	'2025-01-14T23:59:59',
	'2025-01-14T06:00Z',
	'2025-01-14T06:00:00+05:00',
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
	// A doubt about a part of a date, and unknown digits before known ones: level 2.
	'1961?-09-06',
	'2004-06?-11',
	'?2004-06-11',
	'2004-~06-11',
	'1961?-09-06/1962',
	'156X-12-25',
	'1956-XX-15',
	'1961-XX-05',
	'1955-XX~',
	'1961-08/1962-XX',
	'1961-09-06-XX',
	// Years that are not of four digits, or before the first.
	'0000',
	'-0044',
	'Y12000',
	'../1890',
	'{2024,2025}',
	// A time behind a doubt, in an interval, or that no clock shows.
	'2025-01-14?T06:00',
	'2025-01-14T06:00?',
	'2025-01T06:00',
	'2025-01-14T24:00',
	'2025-01-14T06:60',
	'2025-01-14T6:00',
	'2025-01-14T06',
	'2025-01-14T06:00-00:00',
	'2025-01-14T06:00+15:00',
	'2025-01-14T06:00/2025-01-14T07:00',
	'2025-01-14T06:00/..',
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

const signs = ['', '?', '~', '%'];
const ends = ['1900', '1949', '1950', '1959', '1999', '0622']
	.flatMap((year) => [year, `${year}-07`, `${year}-08`])
	.flatMap((date) => (date.endsWith('-07') ? [date, `${date}-26`, `${date}-27`] : [date]))
	.flatMap((date) => signs.map((sign) => date + sign));
const clocks = ['06:00', '06:00:00', '06:01', '18:00', '00:00'].flatMap((clock) =>
	['', 'Z', '+05:00', '+04:30', '-05:00'].map((zone) => clock + zone)
);
/** Every form that is taken, over a few years: what `readEdtf` reads of it can be said in one way only. */
const everyForm = [
	...ends,
	...ends.map((end) => `${end}/..`),
	...ends.flatMap((start) => ends.map((end) => `${start}/${end}`)),
	...['195X', '19XX', '1949-XX', '1949-XX-XX', '1949-07-XX', '1950-07-XX'],
	...clocks.map((clock) => `1949-07-26T${clock}`),
];

test.each(['en', 'ur', 'ps', 'fa-AF'])('says every date in its own words in %s', (lang) => {
	const { dates } = wordsFor(lang);
	const said = new Map<string, string>();
	const alike: string[] = [];
	for (const text of everyForm) {
		const read = readEdtf(text);
		// From a date to itself is that date.
		if (typeof read === 'string' || isOneDate(text)) continue;
		const words = formatDate(read, dates).text;
		const other = said.get(words);
		if (other !== undefined) alike.push(`${other} and ${text}: ${words}`);
		said.set(words, text);
	}
	expect(alike).toEqual([]);
	expect(said.size).toBeGreaterThan(4_000);
});

function isOneDate(text: string): boolean {
	const [from, to] = text.split('/');
	return from === to;
}

/** The forms that the docstring of `readEdtf` lists, written a second time. */
const point4 = String.raw`\d{4}(?:-\d\d(?:-\d\d)?)?[?~%]?`;
const listed = [
	point4,
	String.raw`${point4}/(?:\.\.|${point4})`,
	String.raw`\d\d(?:\dX|XX)`,
	String.raw`\d{4}(?:-XX(?:-XX)?|-\d\d-XX)`,
	String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?`,
].map((form) => new RegExp(`^(?:${form})$`, 'u'));

test('refuses all that is of no listed form, whatever signs stand wherever', () => {
	const noise = fc
		.tuple(
			text,
			fc.array(fc.tuple(fc.nat(), fc.constantFrom(...Array.from('?~%X-/.T:Z0123[]{}, +'))), {
				maxLength: 3,
			})
		)
		.map(([date, added]) =>
			added.reduce((all, [place, sign]) => {
				const at = place % (all.length + 1);
				return all.slice(0, at) + sign + all.slice(at);
			}, date)
		);
	fc.assert(
		fc.property(noise, (date) => {
			if (typeof readEdtf(date) === 'string') return;
			expect(listed.some((form) => form.test(date))).toBe(true);
		}),
		{ numRuns: 2_000 }
	);
});

test('puts the hours of one day in order, after what has no time', () => {
	const inOrder = [
		'2025-01',
		'2025-01-13/2025-01-20',
		'2025-01-14/2025-01-20',
		'2025-01-14',
		'2025-01-14T06:00',
		'2025-01-14T06:00:30',
		'2025-01-14T22:00',
		'2025-01-15',
	];
	const read = inOrder.map((one) => readEdtf(one) as EdtfDate);
	expect(
		read
			.toReversed()
			.sort(compareDates)
			.map(({ edtf: one }) => one)
	).toEqual(inOrder);
});

test('compares times of two clocks by the moment', () => {
	const [kabul, peshawar] = ['2025-01-14T06:00+04:30', '2025-01-14T06:15+05:00'].map(
		(one) => readEdtf(one) as EdtfDate
	);
	if (!kabul || !peshawar) throw new Error('No dates.');
	expect(compareDates(peshawar, kabul)).toBeLessThan(0);
});

const pad = (part: number) => String(part).padStart(2, '0');
const days = fc
	.tuple(
		fc.integer({ min: 1901, max: 2100 }),
		fc.integer({ min: 1, max: 12 }),
		fc.integer({ min: 1, max: 28 })
	)
	.map(([year, month, day]) => `${String(year)}-${pad(month)}-${pad(day)}`);

/** What a date is made of, in the order of a language; spaces and commas between. */
function order(written: string, locale: string): string {
	const numbers = (width: number) =>
		new RegExp(String.raw`(?<!\p{N})\p{N}{${width === 4 ? '4' : '1,2'}}(?!\p{N})`, 'gu');
	return written
		.replace(numbers(4), 'Y')
		.replace(numbers(2), 'D')
		.replace(/[\p{L}\p{M}]{2,}(?: II?)?/gu, (word) =>
			locale === 'fa-AF' && word === 'تا' ? '–' : 'M'
		)
		.replace(/[\s،]+/gu, '');
}

test.each(['en-GB', 'ur', 'ps', 'fa-AF'])(
	'writes intervals of %s as it writes single dates',
	(locale) => {
		const words = { ...wordsFor('en').dates, locale };
		const written = (date: string) => formatDate(readEdtf(date) as EdtfDate, words).text;
		fc.assert(
			fc.property(days, days, fc.constantFrom(4, 7, 10), (one, other, length) => {
				const [from = '', to = ''] = [one, other].map((day) => day.slice(0, length)).sort();
				const interval = written(`${from}/${to}`);
				const [single, whole] = [order(written(to), locale), order(interval, locale)];
				expect(interval).not.toMatch(locale === 'en-GB' ? /[،]/u : /,/u);
				// Each end holds parts of a single date, in its order, and one of the two holds all of them.
				const halves = whole.split('–');
				for (const half of halves)
					expect(single).toMatch(new RegExp(`^.*${Array.from(half).join('.*')}.*$`, 'u'));
				expect(halves).toContain(single);
				if (from.slice(0, 4) !== to.slice(0, 4))
					expect([interval.startsWith(written(from)), interval.endsWith(written(to))]).toEqual([
						true,
						true,
					]);
			}),
			{ numRuns: 300 }
		);
	}
);
