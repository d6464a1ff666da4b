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

/** What to type, guessed from the most common slips. */
function suggest(text: string): string {
	const parts = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/u.exec(text);
	if (parts?.[1] && parts[2] && Number(parts[2]) <= 12 && Number(parts[3] ?? 1) <= 28) {
		const padded = parts
			.slice(1)
			.filter(Boolean)
			.map((part) => part.padStart(2, '0'))
			.join('-');
		return `Write \`${padded}\`.`;
	}
	const day = /^(\d{4})-(0[1-9]|1[0-2])-(?:2[89]|3\d)$/u.exec(text);
	if (day?.[1] && day[2]) {
		const last = new Date(Date.UTC(Number(day[1]), Number(day[2]), 0)).getUTCDate();
		return `That month has ${String(last)} days; write a day that it has, or the month alone: \`${day[1]}-${day[2]}\`.`;
	}
	if (/^\d{4}.*\/$/u.test(text)) return `Write \`${text}..\` for an interval without an end.`;
	return 'Write a year `1961`, a month `1961-09`, a day `1961-09-06`, an interval `1961-09-06/1961-09-10`, one without an end `1961-09/..`; add `~` for about, `?` for perhaps.';
}
