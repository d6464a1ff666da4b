import { exampleEvent } from '../example-story.ts';
import { publisherKey } from '../lookups/publisher-key.ts';
import type { Rule } from '../rule.ts';

export const eventSources: Rule = {
	id: 'event-sources',
	family: 'evidence',
	why: 'Each event rests on at least two sources of at least two publishers: one outlet alone can be wrong.',
	passes: {},
	fails: {
		'timeline/late-ferry.md': exampleEvent(
			{ sources: '[harbour-log]' },
			'The ferry came in at 9:40 [@harbour-log].'
		),
	},
	check: ({ content, report }) => {
		const publishers = new Map(
			content.records.sources.map(({ id, value }) => [id, publisherKey(value.publisher)])
		);
		for (const { file, value, locate } of content.records.events) {
			const ids = new Set(value.sources);
			// An id that is nowhere is the business of `source-exists`; it counts as a publisher of its own.
			const count = new Set([...ids].map((id) => publishers.get(id) ?? id)).size;
			if (ids.size >= 2 && count >= 2) continue;
			report({
				file,
				place: locate(['sources']),
				reason:
					ids.size < 2
						? `Unexpected ${ids.size === 0 ? 'event without a source' : 'single source'}, expected at least two of at least two publishers`
						: `Unexpected ${String(ids.size)} sources of one publisher, expected at least two publishers`,
				note: 'Add the id of a source by another publisher.',
			});
		}
	},
};
