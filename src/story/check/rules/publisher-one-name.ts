import type { Entry } from '../../load/entry.ts';
import type { SourceRecord } from '../../schema/source.ts';
import { exampleEvent, exampleNews, exampleSource } from '../example-story.ts';
import { publisherKey } from '../lookups/publisher-key.ts';
import type { Rule } from '../rule.ts';

const chart = { id: 'harbour-chart', title: 'Chart of the harbour', URL: '' };

export const publisherOneName: Rule = {
	id: 'publisher-one-name',
	family: 'evidence',
	why: 'A publisher has one name: written in two ways it looks like two, and one outlet passes for two that agree.',
	passes: {
		'sources/all.yaml': exampleSource({}) + exampleNews + exampleSource(chart),
		'timeline/late-ferry.md': exampleEvent({
			sources: '[harbour-log, harbour-news, harbour-chart]',
		}),
	},
	fails: {
		'sources/all.yaml':
			exampleSource({}) +
			exampleNews +
			exampleSource({ ...chart, publisher: 'The Harbour  Office' }),
		'timeline/late-ferry.md': exampleEvent({
			sources: '[harbour-log, harbour-news, harbour-chart]',
		}),
	},
	check: ({ content, report }) => {
		for (const [usual, others] of namesakes(content.records.sources)) {
			for (const { file, value, locate } of others) {
				report({
					file,
					place: locate(['publisher']),
					reason: `Unexpected publisher \`${value.publisher}\`, expected \`${usual.value.publisher}\` as elsewhere`,
					note: `Write the name in one way, letter by letter. If they are two publishers, add to each what tells them apart, for example its town: \`${usual.value.publisher} (Harbour)\`.`,
					related: {
						file: usual.file,
						place: usual.locate(['publisher']),
						reason: `Publisher \`${usual.value.publisher}\` stands here`,
					},
				});
			}
		}
	},
};

type SourceEntry = Entry<SourceRecord>;

/** For each publisher with two spellings, a source with the usual one and all that have another. */
function* namesakes(
	sources: readonly SourceEntry[]
): Generator<[usual: SourceEntry, others: SourceEntry[]]> {
	const byKey = Map.groupBy(sources, ({ value }) => publisherKey(value.publisher));
	for (const named of byKey.values()) {
		const spellings = [...Map.groupBy(named, ({ value }) => value.publisher).values()];
		// The spelling of most sources is the usual one; of two with as many, the one that stands first.
		const [[usual] = [], ...others] = spellings.sort((a, b) => b.length - a.length);
		if (usual && others.length > 0) yield [usual, others.flat()];
	}
}
