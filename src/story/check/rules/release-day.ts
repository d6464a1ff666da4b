import { readEdtf } from '../../dates/edtf.ts';
import { fileStart } from '../../load/fault.ts';
import { exampleRelease } from '../lookups/example-release.ts';
import type { Rule } from '../rule.ts';

const on = (day: string) => ({
	[`releases/${day}.yaml`]: Object.values(exampleRelease('')).join(''),
});

export const releaseDay: Rule = {
	id: 'release-day',
	family: 'dates',
	why: 'A release is named by the day on which it was published, which every date of what changed with it is taken from.',
	passes: on('2025-02-28'),
	fails: on('2025-02-30'),
	check: ({ content, today, report }) => {
		for (const { file, id } of content.records.releases) {
			const isDay = typeof readEdtf(id) !== 'string';
			if (isDay && id <= today) continue;
			report({
				file,
				place: fileStart,
				reason: `Unexpected release of ${id}, expected a day ${isDay ? `no later than ${today}` : 'of the calendar'}`,
				note: 'Name the file by the day on which the site was published.',
			});
		}
	},
};
