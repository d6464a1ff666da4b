import { dateFields, type DateField } from '../lookups/date-fields.ts';
import { exampleStory } from '../example-story.ts';
import type { Rule } from '../rule.ts';

const site = (recordEnds: string) =>
	String(exampleStory['site.yaml']).replace('2025-02-01', recordEnds);

export const singleDate: Rule = {
	id: 'single-date',
	family: 'dates',
	why: 'A record ends on one day, a copy is made on one, and so is a correction: an interval or an open end says nothing there.',
	passes: { 'site.yaml': site('2025-02') },
	fails: { 'site.yaml': site('2025-02-01/..') },
	check: ({ content, report }) => {
		for (const dateField of dateFields(content)) {
			const { file, field, text, date, place } = dateField;
			if (!isSingle(dateField) || typeof date === 'string' || !(date.end ?? date.isOpen)) continue;
			report({
				file,
				place: place(),
				reason: `Unexpected \`${field}\` \`${text}\`, expected one day, month or year`,
				note: 'Write one date, without `/` and without unknown digits, for example `2025-02-01`.',
			});
		}
	},
};

/** Whether a field holds a date of the editor’s own work, or a bound of an era. */
function isSingle({ kind, field }: DateField): boolean {
	if (kind === 'corrections' || kind === 'changes') return field === 'date';
	return ['recordEnds', 'retrieved', 'behind', 'from', 'to'].includes(field);
}
