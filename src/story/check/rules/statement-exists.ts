import { claims, exampleArticle } from '../example-story.ts';
import { checkReferences } from '../lookups/references.ts';
import type { Rule } from '../rule.ts';

export const statementExists: Rule = {
	id: 'statement-exists',
	family: 'links',
	why: 'A claim ties a passage to a statement; without the statement nothing is said about the passage.',
	passes: {},
	fails: {
		'article.md': exampleArticle(
			undefined,
			claims({
				'ferry-was-lat': 'The ferry was late.',
				'never-late': 'The mayor said that “it never is”.',
			})
		),
	},
	check: (context) => {
		checkReferences(
			context,
			'statements',
			'a file in `statements/`',
			(id) => `\`statements/${id}.md\``
		);
	},
};
