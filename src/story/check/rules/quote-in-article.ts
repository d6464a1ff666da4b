import { claims, exampleArticle } from '../example-story.ts';
import type { TextRange } from '../../article/find-quote.ts';
import { visibleForm } from '../../article/visible-text.ts';
import type { ArticlePassages } from '../../article/passages.ts';
import type { Rule } from '../rule.ts';

export const quoteInArticle: Rule = {
	id: 'quote-in-article',
	family: 'article',
	why: 'A claim is tied to the words as printed. A quote is looked for in the text that a reader sees, across emphasis, links and line breaks, after Unicode NFC and with nothing else folded.',
	passes: {},
	fails: {
		'article.md': exampleArticle(
			undefined,
			claims({
				'ferry-was-late': 'The ferry was very late.',
				'never-late': 'The mayor said that “it never is”.',
			})
		),
	},
	check: ({ copies, report }) => {
		for (const copy of copies) {
			for (const { value, path, found, nearest } of [...copy.claims, ...copy.notes]) {
				if (found.length > 0 || differsUnseen(value.quote, copy, nearest?.range)) continue;
				report({
					file: copy.entry.file,
					place: copy.entry.locate([...path, 'quote']),
					reason:
						'Unexpected quote that does not stand in the text below, expected a passage of it word for word',
					note:
						nearest?.note ??
						'No passage shares a third of its words. Copy the words from the text below.',
				});
			}
		}
	},
};

/** Whether a quote and its passage differ in letters that nobody sees, which other rules report. */
function differsUnseen(
	quote: string,
	{ visible }: ArticlePassages,
	range: TextRange | undefined
): boolean {
	if (!range) return false;
	const passage = visible.text.slice(range.start, range.end);
	return (
		/\p{Cf}/u.test(quote + passage) &&
		visibleForm(quote).replace(/\p{Cf}/gu, '') === passage.replace(/\p{Cf}/gu, '')
	);
}
