import { exampleStatement } from '../example-story.ts';
import { checkReferences } from '../lookups/references.ts';
import type { Rule } from '../rule.ts';

export const eventExists: Rule = {
	id: 'event-exists',
	family: 'links',
	why: 'A statement leads its reader to the events it bears on, so each of them needs its page.',
	passes: {},
	fails: { 'statements/ferry-was-late.md': exampleStatement({ events: '[late-fery]' }) },
	check: (context) => {
		checkReferences(context, 'events', 'a file in `timeline/`', (id) => `\`timeline/${id}.md\``);
	},
};
