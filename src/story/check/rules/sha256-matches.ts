import { createHash } from 'node:crypto';
import { exampleArticle } from '../example-story.ts';
import { replacing } from '../../load/fault.ts';
import type { Rule } from '../rule.ts';

export const sha256Matches: Rule = {
	id: 'sha256-matches',
	family: 'article',
	why: 'The hash pins the article’s words: whoever changes one, by accident or not, has to say so here.',
	passes: {},
	fails: { 'article.md': exampleArticle().replace('was late. The', 'was  late. The') },
	check: ({ copies, report }) => {
		for (const { entry } of copies) {
			const [expected = '', ...others] = bodyHashes(entry.body.text);
			if ([expected, ...others].includes(entry.value.sha256.toLowerCase())) continue;
			const place = entry.locate(['sha256']);
			report({
				file: entry.file,
				place,
				fix: [replacing(place, expected)],
				reason: 'Unexpected text that does not have this sha256, expected the text that was hashed',
				note: /^0+$/u.test(entry.value.sha256)
					? `Write \`sha256: ${expected}\`.`
					: `Restore the text below; or, if the change is meant, write \`sha256: ${expected}\`.`,
			});
		}
	},
};

/**
 * SHA-256, in hexadecimal, of a body as UTF-8 with line feeds, without the blank lines before and
 * after the text. The same text with its final line end, or exactly as in the file, is as good: tools
 * differ in what they hash, and none of the three lets a word change.
 */
export function bodyHashes(body: string): string[] {
	const text = body.replace(/\r\n?/gu, '\n').replace(/^\n+|\n+$/gu, '');
	return [text, `${text}\n`, body].map((form) => createHash('sha256').update(form).digest('hex'));
}
