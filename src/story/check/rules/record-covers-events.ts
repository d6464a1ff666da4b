import { lastBegun, readEdtf, type EdtfDate } from '../../dates/edtf.ts';
import { exampleStory } from '../example-story.ts';
import type { Rule } from '../rule.ts';

const site = (recordEnds: string) =>
	String(exampleStory['site.yaml']).replace('2025-02-01', recordEnds);

export const recordCoversEvents: Rule = {
	id: 'record-covers-events',
	family: 'dates',
	why: 'Pages say where the record ends, so no event may begin, or end, after that day.',
	passes: { 'site.yaml': site('2025-01-14') },
	fails: { 'site.yaml': site('1990') },
	check: ({ content, today, report }) => {
		const [site] = content.records.site;
		const ends = site && readEdtf(site.value.recordEnds);
		if (typeof ends !== 'object' || ends.end || ends.isOpen) return;
		const beyond = content.records.events
			.map((event) => ({ event, date: readEdtf(event.value.date) }))
			.filter(
				(one): one is typeof one & { readonly date: EdtfDate } => typeof one.date === 'object'
			)
			.map(({ event, date }) => ({ event, day: lastBegun(date) }))
			// A day that is still to come is the business of `future-date`.
			.filter(({ day }) => day > ends.last && day <= today)
			.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
		const [latest] = beyond;
		if (!site || !latest) return;
		const { event, day } = latest;
		const others = beyond.length > 1 ? ` and ${String(beyond.length - 1)} more` : '';
		report({
			file: site.file,
			place: site.locate(['recordEnds']),
			reason: `Unexpected \`recordEnds\` \`${site.value.recordEnds}\` before the event \`${event.id}\`${others}, expected ${day} or later`,
			note: 'Write the last day that the record covers, or correct the date of the event.',
			related: {
				file: event.file,
				place: event.locate(['date']),
				reason: 'The latest event stands here',
			},
		});
	},
};
