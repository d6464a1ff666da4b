import type { Entry } from '../load/entry.ts';
import type { KindName } from '../load/kinds.ts';
import { exampleNews, exampleSource } from './example-story.ts';
import type { Rule } from './rule.ts';

const listed: readonly KindName[] = ['sources', 'actors', 'eras', 'topics', 'questions'];

export const duplicateId: Rule = {
	id: 'duplicate-id',
	family: 'links',
	why: 'Ids are addresses; two records under one id would hide one another.',
	passes: {},
	fails: { 'sources/all.yaml': exampleSource({}) + exampleNews, 'sources/more.yaml': exampleNews },
	check: ({ content, report }) => {
		for (const kind of listed) {
			const first = new Map<string, Entry<unknown>>();
			for (const entry of content.records[kind]) {
				const other = first.get(entry.id);
				if (!other) {
					first.set(entry.id, entry);
					continue;
				}
				report({
					file: entry.file,
					place: entry.locate(['id']),
					reason: `Unexpected id \`${entry.id}\` a second time, expected each id once`,
					note: 'Give one of the two another id, or merge them if they are one.',
					related: {
						file: other.file,
						place: other.locate(['id']),
						reason: `\`${entry.id}\` stands here first`,
					},
				});
			}
		}
	},
};
