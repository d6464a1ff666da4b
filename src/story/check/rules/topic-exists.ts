import { checkReferences } from '../lookups/references.ts';
import type { Rule } from '../rule.ts';

const topics =
	'- { id: punctuality, title: Punctuality, question: Does the ferry keep its times? }\n';

export const topicExists: Rule = {
	id: 'topic-exists',
	family: 'links',
	why: 'Once a story lists its topics, a statement on a topic that is not listed would be in no row.',
	passes: { 'topics.yaml': topics },
	fails: { 'topics.yaml': topics.replace('id: punctuality', 'id: punctual') },
	check: (context) => {
		if (context.content.files.has('topics.yaml')) {
			checkReferences(
				context,
				'topics',
				'an entry in `topics.yaml`',
				(id) => `an entry with \`id: ${id}\` to \`topics.yaml\``
			);
		}
	},
};
