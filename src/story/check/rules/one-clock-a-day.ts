import { readEdtf, type EdtfDate } from '../../dates/edtf.ts';
import type { Content } from '../../load/content.ts';
import { exampleEvent } from '../example-story.ts';
import type { Rule } from '../rule.ts';

const quay = (date: string) => ({
	'timeline/late-ferry.md': exampleEvent({ date: '2025-01-14T09:40+01:00' }),
	'timeline/quay-closes.md': exampleEvent({ date, title: 'The quay closes' }),
});

export const oneClockADay: Rule = {
	id: 'one-clock-a-day',
	family: 'dates',
	why: 'Events of one day stand in the order in which they happened. Times by clocks of two places can be put in order only if each says how far its clock is from UTC.',
	passes: quay('2025-01-14T22:00+01:00'),
	fails: quay('2025-01-14T22:00'),
	check: ({ content, report }) => {
		const timed = timedEvents(content);
		const withOffset = new Map<string, (typeof timed)[number]>();
		for (const one of timed)
			if (one.date.start.time?.offset !== undefined && !withOffset.has(one.date.first))
				withOffset.set(one.date.first, one);
		for (const { event, date } of timed) {
			if (date.start.time?.offset !== undefined) continue;
			const other = withOffset.get(date.first);
			if (!other) continue;
			report({
				file: event.file,
				place: event.locate(['date']),
				reason: `Unexpected \`date\` \`${date.edtf}\` on the clock of the place, expected its distance from UTC, as another event of the day has it`,
				note: `Write \`${date.edtf}+01:00\`, with the distance that the clock had there; or write the other date without one.`,
				related: {
					file: other.event.file,
					place: other.event.locate(['date']),
					reason: 'The other event stands here',
				},
			});
		}
	},
};

/** Events whose date has a time. */
function timedEvents({ records }: Content) {
	return records.events
		.map((event) => ({ event, date: readEdtf(event.value.date) }))
		.filter(
			(one): one is typeof one & { readonly date: EdtfDate } =>
				typeof one.date === 'object' && one.date.start.time !== undefined
		);
}
