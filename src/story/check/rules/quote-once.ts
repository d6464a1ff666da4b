import { claims, exampleArticle } from '../example-story.ts';
import { mostPassages } from '../../article/find-quote.ts';
import { placeOf } from '../../article/passages.ts';
import type { Rule } from '../rule.ts';

const twice = 'The ferry was late. The mayor said that “it never is”. The ferry was late.';

export const quoteOnce: Rule = {
	id: 'quote-once',
	family: 'article',
	why: 'A quote that stands twice does not say which passage is meant; `occurrence` does.',
	passes: {},
	fails: {
		'article.md': exampleArticle(
			twice,
			claims({
				'ferry-was-late': 'The ferry was late.',
				'never-late': 'The mayor said that “it never is”.',
			})
		),
	},
	check: ({ copies, report }) => {
		for (const copy of copies) {
			for (const { value, path, found, range } of [...copy.claims, ...copy.notes]) {
				if (range || found.length === 0) continue;
				const isOnly = found.length === 1;
				const count = `${found.length === mostPassages ? 'at least ' : ''}${String(found.length)}`;
				const second = found[1];
				report({
					file: copy.entry.file,
					place: copy.entry.locate([
						...path,
						value.occurrence === undefined ? 'quote' : 'occurrence',
					]),
					reason:
						value.occurrence === undefined
							? `Unexpected quote that stands ${count} times in the text, expected \`occurrence\` to say which one`
							: `Unexpected occurrence ${String(value.occurrence)} of a quote that stands ${isOnly ? 'once' : `${count} times`}, expected ${isOnly ? 'none' : `1 to ${count}`}`,
					note:
						value.occurrence === undefined
							? 'Add `occurrence: 1` for the first one, or quote more words.'
							: isOnly
								? 'Remove `occurrence`.'
								: `Write a number from 1 to ${count}.`,
					related: second && {
						file: copy.entry.file,
						place: placeOf(copy, second),
						reason: 'The quote stands here, too',
					},
				});
			}
		}
	},
};
