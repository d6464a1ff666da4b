import { exampleNews, exampleSource } from '../example-story.ts';
import { checkUnused } from '../lookups/references.ts';
import type { Rule } from '../rule.ts';

export const unusedSource: Rule = {
	id: 'unused-source',
	family: 'links',
	why: 'The list of sources shows what the site rests on; a source on which nothing rests makes it look better read than it is.',
	passes: {},
	fails: {
		'sources/all.yaml':
			exampleSource({}) +
			exampleNews +
			exampleSource({ id: 'tide-table', publisher: 'Tide office' }),
	},
	check: (context) => {
		checkUnused(context, {
			kind: 'sources',
			what: 'source',
			note: 'Cite it where it bears on something, or remove the entry.',
		});
	},
};
