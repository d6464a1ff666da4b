import { exampleStatement } from '../example-story.ts';
import { checkReferences } from '../lookups/references.ts';
import type { Rule } from '../rule.ts';

export const sourceExists: Rule = {
	id: 'source-exists',
	family: 'links',
	why: 'A reader follows every reference to its source; an id that leads nowhere is an assertion without one.',
	passes: {},
	fails: {
		'statements/ferry-was-late.md': exampleStatement({}, 'The log shows 40 minutes [@harbor-log].'),
	},
	check: (context) => {
		checkReferences(
			context,
			'sources',
			'an entry in `sources/`',
			(id) => `an entry with \`id: ${id}\` to a file in \`sources/\``
		);
	},
};
