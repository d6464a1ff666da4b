import { exampleStatement } from '../example-story.ts';
import { checkReferences } from '../lookups/references.ts';
import type { Rule } from '../rule.ts';

export const actorExists: Rule = {
	id: 'actor-exists',
	family: 'links',
	why: 'Every sentence has a speaker and every speaker a side; a party that is not listed has neither.',
	passes: {},
	fails: { 'statements/ferry-was-late.md': exampleStatement({ speaker: 'narator' }) },
	check: (context) => {
		checkReferences(
			context,
			'actors',
			'an entry in `actors.yaml`',
			(id) => `an entry with \`id: ${id}\` to \`actors.yaml\``
		);
	},
};
