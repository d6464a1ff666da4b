import { dateFields } from '../lookups/date-fields.ts';
import { exampleEvent } from '../example-story.ts';
import type { Rule } from '../rule.ts';

export const rangeOrder: Rule = {
	id: 'range-order',
	family: 'dates',
	why: 'An interval ends after it begins; one that does not has a wrong digit in it.',
	passes: { 'timeline/late-ferry.md': exampleEvent({ date: '2025-01-14/2025-01-15' }) },
	fails: { 'timeline/late-ferry.md': exampleEvent({ date: '2025-01-14/2024-01-15' }) },
	check: ({ content, report }) => {
		for (const { file, field, text, date, place } of dateFields(content)) {
			if (date !== 'order') continue;
			report({
				file,
				place: place(),
				reason: `Unexpected \`${field}\` \`${text}\` that ends before it begins, expected the earlier date first`,
				note: `Correct the digit that is wrong, or write \`${text.split('/').toReversed().join('/')}\`.`,
			});
		}
	},
};
