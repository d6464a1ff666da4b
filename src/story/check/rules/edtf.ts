import { dateFields } from '../lookups/date-fields.ts';
import { edtfAdvice, isOtherEdtf } from '../lookups/edtf-advice.ts';
import { exampleEvent } from '../example-story.ts';
import type { Rule } from '../rule.ts';

export const edtf: Rule = {
	id: 'edtf',
	family: 'dates',
	why: 'Dates are written in EDTF (ISO 8601-2, levels 0 and 1), so that how precise and how sure they are is part of the date. What pages could not say or put in order is not taken.',
	passes: { 'timeline/late-ferry.md': exampleEvent({ date: '2025-01~' }) },
	fails: { 'timeline/late-ferry.md': exampleEvent({ date: '14 January 2025' }) },
	check: ({ content, report }) => {
		for (const { kind, file, field, text, date, place } of dateFields(content)) {
			const shown = `Unexpected \`${field}\` \`${text.slice(0, 40)}\``;
			const isEvent = kind === 'events';
			if (date === 'syntax') {
				const expected = isOtherEdtf(text)
					? 'a form of EDTF that this engine takes'
					: 'a date in EDTF';
				const note = edtfAdvice(text, isEvent);
				report({ file, place: place(), reason: `${shown}, expected ${expected}`, note });
			} else if (typeof date === 'object' && date.start.time && !isEvent) {
				const note = `Write \`${text.slice(0, 10)}\`: the \`date\` of an event alone has a time.`;
				report({ file, place: place(), reason: `${shown}, expected a day without a time`, note });
			}
		}
	},
};
