import { exampleEvent, exampleNews, exampleSource } from '../example-story.ts';
import type { Rule } from '../rule.ts';

const figures =
	'[{ giver: harbour office, whom: passengers, what: wounded, count: 2, source: harbour-notice }]';
const text = 'The harbour office counted two passengers wounded [@harbour-log].';
const notice = exampleSource({ id: 'harbour-notice', title: 'Notice' });

export const figureSource: Rule = {
	id: 'figure-source',
	family: 'evidence',
	why: 'A reader finds the source of each figure among those of its event, on the same page.',
	passes: {},
	fails: {
		'timeline/late-ferry.md': exampleEvent({ figures }, text),
		'sources/all.yaml': exampleSource({}) + exampleNews + notice,
	},
	check: ({ content, report }) => {
		for (const { file, value, locate } of content.records.events) {
			for (const [index, { source }] of (value.figures ?? []).entries()) {
				if (value.sources.includes(source)) continue;
				report({
					file,
					place: locate(['figures', index, 'source']),
					reason: `Unexpected source \`${source}\` of a figure, expected one of the \`sources\` of the event`,
					note: `Add \`${source}\` to \`sources\`, or name the one that has the figure.`,
				});
			}
		}
	},
};
