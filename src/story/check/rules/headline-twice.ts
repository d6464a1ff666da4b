import { exampleArticle } from '../example-story.ts';
import { repeatedHeadlines } from '../lookups/headline.ts';
import type { Rule } from '../rule.ts';

export const headlineTwice: Rule = {
	id: 'headline-twice',
	family: 'article',
	why: 'The page prints the title above the article, as its one heading of the first level; a heading that says the same would print it twice.',
	passes: {},
	fails: {
		'article.md': exampleArticle(
			'# The ferry\n\nThe ferry was late. The mayor said that “it never is”.'
		),
	},
	check: ({ content, report }) => {
		for (const entry of content.records.article)
			for (const { position } of repeatedHeadlines(entry))
				if (position)
					report({
						file: entry.file,
						place: position,
						reason: 'Unexpected heading with the words of `title`, expected the text below it',
						note: 'Remove it: the page prints `title` above the article.',
					});
	},
};
