import { dateFields } from './date-fields.ts';
import { exampleEvent } from './example-story.ts';
import type { Rule } from './rule.ts';

export const rangeOrder: Rule = {
	id: 'range-order',
	family: 'dates',
	why: 'An interval ends after it begins; one that does not has a wrong digit in it.',
	passes: { 'timeline/late-ferry.md': exampleEvent({ date: '2025-01-14/2025-01-15' }) },
	fails: { 'timeline/late-ferry.md': exampleEvent({ date: '2025-01-14/2024-01-15' }) },
	check: ({ content, report }) => {
		for (const { file, field, text, place } of dateFields(content)) {
			const [start = '', end = ''] = text.split('/');
			if (!isReversed(start, end)) continue;
			report({
				file,
				place: place(),
				reason: `Unexpected \`${field}\` \`${text}\` that ends before it begins, expected the earlier date first`,
				note: `Correct the digit that is wrong, or write \`${end}/${start}\`.`,
			});
		}
	},
};

function isReversed(start: string, end: string): boolean {
	const pattern = /^\d{4}(?:-\d{2}){0,2}[?~%]?$/u;
	if (!pattern.test(start) || !pattern.test(end)) return false;
	const [a, b] = [start, end].map((text) => text.replace(/[?~%]$/u, ''));
	const length = Math.min(a?.length ?? 0, b?.length ?? 0);
	return (a ?? '').slice(0, length) > (b ?? '').slice(0, length);
}
