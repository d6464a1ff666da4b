import { exampleNews, exampleSource } from '../example-story.ts';
import { isFormedKind, typesOfKind } from '../../schema/source.ts';
import type { Rule } from '../rule.ts';

export const typeOfKind: Rule = {
	id: 'type-of-kind',
	family: 'shape',
	why: 'What is no document (an interview, a post, a video) has its own form in every format of references, which its type decides.',
	passes: {
		'sources/all.yaml': exampleSource({ kind: 'interview', type: 'interview' }) + exampleNews,
	},
	fails: {
		'sources/all.yaml': exampleSource({ kind: 'interview', type: 'document' }) + exampleNews,
	},
	check: ({ content, report }) => {
		for (const { file, value, locate } of content.records.sources) {
			if (!isFormedKind(value.kind)) continue;
			const types: readonly string[] = typesOfKind[value.kind];
			if (types.includes(value.type)) continue;
			report({
				file,
				place: locate(['type']),
				reason: `Unexpected \`type\` \`${value.type}\` beside \`kind\` \`${value.kind}\`, expected ${types.map((type) => `\`${type}\``).join(' or ')}`,
				note: `Write \`type: ${types[0] ?? ''}\`, or correct the kind.`,
			});
		}
	},
};
