import { readEdtf } from '../../dates/edtf.ts';
import { otherEdtf, type OtherEdtf } from '../../dates/other-edtf.ts';
import { wordedDate } from './worded-dates.ts';

/** Whether a text is a date of EDTF, although not one that is taken. */
export function isOtherEdtf(text: string): boolean {
	return otherEdtf(text) !== undefined;
}

/**
 * What to type instead of a text that is no date here: the date that was meant, or what this engine
 * takes of what EDTF has. Events alone have a time, and a `dateNote` for what does not fit.
 */
export function edtfAdvice(text: string, isEvent: boolean): string {
	const meant = wordedDate(text) ?? rewritten(text, isEvent) ?? text.replace(/\?~|~\?/gu, '%');
	if (meant !== text && isDate(meant)) return `Write \`${meant}\`.`;
	if (/^\d{1,3}$/u.test(text))
		return `Write the year in four digits; one before 1000 begins with 0 and stands in quotation marks: \`"${text.padStart(4, '0')}"\`.`;
	const kind = otherEdtf(text) ?? likely.find(([pattern]) => pattern.test(text))?.[1];
	if (kind !== undefined && (kind !== 'time' || isEvent))
		return others[kind](text, isEvent ? ', and the rest in `dateNote`' : '');
	const month = /^\d{4}-(\d{2})(?:-|$)/u.exec(text)?.[1];
	if (month !== undefined && (Number(month) < 1 || Number(month) > 12))
		return `There is no month ${month}; write the year, then the month, then the day: \`1961-09-06\`.`;
	const day = /^(\d{4})-(0[1-9]|1[0-2])-(?:2[89]|3\d)$/u.exec(text);
	if (day?.[1] && day[2]) {
		const last = new Date(Date.UTC(Number(day[1]), Number(day[2]), 0)).getUTCDate();
		return `That month has ${String(last)} days; write a day that it has, or the month alone: \`${day[1]}-${day[2]}\`.`;
	}
	return 'Write a year `1961`, a month `1961-09`, a day `1961-09-06`, an interval `1961-09-06/1961-09-10`, one without an end `1961-09/..`; add `~` for about, `?` for perhaps; `195X` is some year of ten.';
}

/** What is no EDTF, but so near to a kind of it that the same advice helps. */
const likely: readonly (readonly [RegExp, OtherEdtf])[] = [
	[/^-\d/u, 'year'],
	[/^[\dX/-]*X[\dX/-]*[?~%]?$/u, 'unknown-digits'],
	[/^\d{4}-(?:2[1-9]|3\d|4[01])(?![\d-])/u, 'season'],
	[/\d(?:T|\s+)\d/u, 'time'],
];

/** By the kind of EDTF: what this engine takes of it. `rest` sends what an event’s date cannot say to its `dateNote`. */
const others: Readonly<Record<OtherEdtf, (text: string, rest: string) => string>> = {
	year: () =>
		'This engine takes years 0001 to now, each in four digits. Tell what came before in prose, for example in the `intro` of the first era.',
	set: (_text, rest) =>
		`This engine takes one date or one interval, and no sets. Write the interval from the first to the last, for example \`2024/2025\`, or one of the dates${rest}.`,
	'no-beginning': (text, rest) => {
		const end = text.split('/')[1] ?? '';
		const instead = isDate(end) ? `Write its end alone, \`${end}\`` : 'Write one date';
		return `This engine takes no interval without a beginning: it could not stand in a timeline. ${instead}${rest}.`;
	},
	'no-known-end': (text, rest) =>
		`This engine takes no interval with an end that nobody knows. Write its beginning alone, \`${text.slice(0, -1)}\`${rest}; or \`${text}..\` if it has not ended.`,
	season: () =>
		'A season says no months; write them, for example `1961-03/1961-05`, or the year alone.',
	'part-in-doubt': (text, rest) =>
		`This engine takes one sign of doubt, at the end of a date, and none about a part of it. Write \`${text.split('/').map(doubtAtEnd).join('/')}\`${rest}.`,
	'unknown-digits': (text, rest) => {
		const known = knownPart(text);
		const instead = known === undefined ? '' : ` Write \`${known}\`${rest}.`;
		return `This engine takes unknown digits in a single date and at its end only: \`195X\`, \`19XX\`, \`1961-XX\`, \`1961-09-XX\`.${instead}`;
	},
	time: () =>
		'This engine takes a time behind a single day that is sure, from `00:00` to `23:59`: `2025-01-14T06:00`, with seconds, `Z` or an offset such as `+01:00` where they matter.',
};

/** A date as far as it is in doubt, with the sign behind it: `1961?` of `1961?-09-06`. */
function doubtAtEnd(text: string): string {
	const parts = text.split('-');
	const doubtful = parts.findLastIndex((part) => /[?~%]/u.test(part));
	if (doubtful === -1) return text;
	const isBoth = /%|\?.*~|~.*\?/u.test(text);
	const sign = isBoth ? '%' : (/[?~]/u.exec(text)?.[0] ?? '');
	return (
		parts
			.slice(0, doubtful + 1)
			.join('-')
			.replace(/[?~%]/gu, '') + sign
	);
}

/** What stands before the first unknown digit, as far as a date can end there. */
function knownPart(text: string): string | undefined {
	if (text.includes('/')) return undefined;
	const to = text.indexOf('X');
	const known = [text.slice(0, 4), `${text.slice(0, 4)}-XX`, `${text.slice(0, 7)}-XX`][
		to < 4 ? 0 : to < 7 ? 1 : 2
	];
	return known !== undefined && isDate(known) ? known : undefined;
}

function isDate(text: string): boolean {
	return typeof readEdtf(text) !== 'string';
}

/** A date in another common form, as EDTF has it: short or without hyphens, day first, with a time. */
function rewritten(text: string, isEvent: boolean): string | undefined {
	const plain = text
		.replace(/[\u2010-\u2015\u2212]/gu, '-')
		.replace(/[\u0660-\u0669\u06F0-\u06F9]/gu, (digit) => String((digit.codePointAt(0) ?? 0) % 16));
	const [, date = plain, clock] = /^(\S+?)(?:T|,?\s+)(\d.*)$/u.exec(plain) ?? [];
	const day = dayOf(date);
	if (day === undefined || clock === undefined || !isEvent) return day;
	const time = /^(\d{1,2}):(\d\d(?::\d\d)?)(?:[.,]\d+)?(Z|[+-]\d\d:\d\d)?$/u.exec(clock);
	if (!time) return undefined;
	const [, hour = '', rest = '', zone = ''] = time;
	return `${day}T${hour.padStart(2, '0')}:${rest}${zone}`;
}

function dayOf(plain: string): string | undefined {
	const [, year, month = '', day] =
		/^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/u.exec(plain) ??
		/^(\d{4})(\d{2})(\d{2})$/u.exec(plain) ??
		[];
	// Day and month are told apart only where one of them is more than 12.
	const [, first = '', second = '', last] =
		/^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/u.exec(plain) ?? [];
	if (last !== undefined && Number(first) > 12) return joined(last, second, first);
	if (last !== undefined && Number(second) > 12) return joined(last, first, second);
	return year === undefined ? undefined : joined(year, month, day);
}

function joined(year: string, month: string, day: string | undefined): string {
	return [year, month, day]
		.filter((part) => part !== undefined)
		.map((part) => part.padStart(2, '0'))
		.join('-');
}
