import { claims, exampleArticle } from './example-story.ts';
import { placeOf, type ArticlePassages } from './passages.ts';
import type { Rule } from './rule.ts';
import { sentencesOf } from './sentences.ts';

export const sentenceCovered: Rule = {
	id: 'sentence-covered',
	family: 'article',
	why: 'Every sentence of the article belongs to a statement, down to its last word: the site says of each who speaks in it.',
	passes: {},
	fails: {
		'article.md': exampleArticle(
			'The ferry was late. The mayor said that “it never is”. It rained.',
			claims({
				'ferry-was-late': 'The ferry was late.',
				'never-late': 'The mayor said that “it never is”.',
			})
		),
	},
	check: ({ copies, report }) => {
		for (const copy of copies) {
			const covered = coverage(copy);
			for (const sentence of sentencesOf(copy.visible.text, langOf(copy))) {
				const words = copy.visible.text.slice(sentence.start, sentence.end);
				const bare = firstBareWord(words, sentence.start, covered);
				if (bare === undefined) continue;
				report({
					file: copy.entry.file,
					place: placeOf(copy, { start: bare, end: sentence.end }),
					reason: 'Unexpected words that belong to no claim, expected every sentence in a claim',
					note: `Add to \`claims\`:\n- statement: …\n  quote: ${words}`,
				});
			}
		}
	},
};

function coverage(copy: ArticlePassages): Uint8Array {
	const covered = new Uint8Array(copy.visible.text.length);
	for (const { range } of copy.claims) if (range) covered.fill(1, range.start, range.end);
	return covered;
}

function firstBareWord(words: string, offset: number, covered: Uint8Array): number | undefined {
	for (const letter of words.matchAll(/[\p{L}\p{N}]/gu)) {
		if (covered[offset + letter.index] === 0) return offset + letter.index;
	}
	return undefined;
}

function langOf(copy: ArticlePassages): string {
	try {
		return Intl.getCanonicalLocales(copy.entry.value.lang)[0] ?? 'en';
	} catch {
		return 'en';
	}
}
