import { readEdtf } from '../dates/edtf.ts';
import { dateFields } from './date-fields.ts';
import { exampleEvent } from './example-story.ts';
import type { Rule } from './rule.ts';

export const edtf: Rule = {
	id: 'edtf',
	family: 'dates',
	why: 'Dates are written in EDTF (ISO 8601-2, levels 0 and 1), so that how precise and how sure they are is part of the date.',
	passes: { 'timeline/late-ferry.md': exampleEvent({ date: '2025-01~' }) },
	fails: { 'timeline/late-ferry.md': exampleEvent({ date: '14 January 2025' }) },
	check: ({ content, report }) => {
		for (const { file, field, text, date, place } of dateFields(content)) {
			if (date !== 'syntax') continue;
			report({
				file,
				place: place(),
				reason: `Unexpected \`${field}\` \`${text.slice(0, 40)}\`, expected a date in EDTF`,
				note: suggest(text),
			});
		}
	},
};

/** A date in another common form, as EDTF has it: short or without hyphens, day first, with a time. */
function rewritten(text: string): string | undefined {
	const plain = text
		.replace(/[\u2010-\u2015\u2212]/gu, '-')
		.replace(/[\u0660-\u0669\u06F0-\u06F9]/gu, (digit) => String((digit.codePointAt(0) ?? 0) % 16));
	const [, year, month = '', day] =
		/^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?(?:[T ]\d.*)?$/u.exec(plain) ??
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

/** What to type, guessed from the most common slips. */
function suggest(text: string): string {
	const meant = rewritten(text);
	if (meant !== undefined && meant !== text && typeof readEdtf(meant) !== 'string')
		return `Write \`${meant}\`.`;
	const month = /^\d{4}-(\d{2})(?:-|$)/u.exec(text)?.[1];
	if (month !== undefined && /^2[1-4]$/u.test(month))
		return 'A season says no months; write them, for example `1961-03/1961-05`, or the year alone.';
	if (month !== undefined && (Number(month) < 1 || Number(month) > 12))
		return `There is no month ${month}; write the year, then the month, then the day: \`1961-09-06\`.`;
	const day = /^(\d{4})-(0[1-9]|1[0-2])-(?:2[89]|3\d)$/u.exec(text);
	if (day?.[1] && day[2]) {
		const last = new Date(Date.UTC(Number(day[1]), Number(day[2]), 0)).getUTCDate();
		return `That month has ${String(last)} days; write a day that it has, or the month alone: \`${day[1]}-${day[2]}\`.`;
	}
	if (/^\d{4}.*\/$/u.test(text)) return `Write \`${text}..\` for an interval without an end.`;
	return 'Write a year `1961`, a month `1961-09`, a day `1961-09-06`, an interval `1961-09-06/1961-09-10`, one without an end `1961-09/..`; add `~` for about, `?` for perhaps; `195X` is some year of ten.';
}
