import { lastBegun } from '../../dates/edtf.ts';
import { dateFields } from '../lookups/date-fields.ts';
import { exampleEvent } from '../example-story.ts';
import type { Rule } from '../rule.ts';

export const futureDate: Rule = {
	id: 'future-date',
	family: 'dates',
	why: 'The record holds what has happened and what has been published; a day that is still to come is a slip.',
	passes: {},
	fails: { 'timeline/late-ferry.md': exampleEvent({ date: '9025-01-14' }) },
	check: ({ content, today, report }) => {
		for (const { file, field, text, date, place } of dateFields(content)) {
			if (typeof date === 'string' || lastBegun(date) <= today) continue;
			report({
				file,
				place: place(),
				reason: `Unexpected \`${field}\` \`${text}\` in the future, expected a day up to ${today}`,
				note:
					field === 'to'
						? `Correct the date; an era that goes on ends with a month or a year that has begun: \`${today.slice(0, 4)}\`.`
						: 'Correct the date.',
			});
		}
	},
};
