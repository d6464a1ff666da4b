import { exampleStatement } from '../example-story.ts';
import { checkUnused } from '../lookups/references.ts';
import type { Rule } from '../rule.ts';

export const unusedStatement: Rule = {
	id: 'unused-statement',
	family: 'links',
	why: 'A statement is what some passage of the article says; one without a passage is ours, not the article’s.',
	passes: {},
	fails: { 'statements/ferry-sank.md': exampleStatement({ title: 'The ferry sank' }) },
	check: (context) => {
		checkUnused(context, {
			kind: 'statements',
			what: 'statement',
			note: 'Add a claim for it to `article.md`, or remove the file.',
		});
	},
};
