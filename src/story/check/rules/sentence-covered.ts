import type { TextRange } from '../../article/find-quote.ts';
import { claims, exampleArticle } from '../example-story.ts';
import { placeOf, type ArticlePassages } from '../../article/passages.ts';
import type { Rule } from '../rule.ts';
import { noteSignsIn, sentencesOf } from '../../article/sentences.ts';
import { yamlText } from '../lookups/yaml-text.ts';

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
			// Of a quote that is like nothing in the text it cannot be told which sentence it covers.
			if (copy.claims.some(({ found, nearest }) => found.length === 0 && !nearest)) continue;
			const covered = coverage(copy);
			for (const sentence of sentencesOf(copy.visible.text, langOf(copy))) {
				if (isMeant(copy, sentence)) continue;
				const bare = bareWords(copy.visible.text, sentence, covered);
				if (!bare) continue;
				const words = copy.visible.text.slice(bare.start, bare.end);
				report({
					file: copy.entry.file,
					place: placeOf(copy, bare),
					reason: 'Unexpected words that belong to no claim, expected every sentence in a claim',
					note: `Add to \`claims\`:\n- statement: …\n  quote: ${yamlText(words)}`,
				});
			}
		}
	},
};

function coverage(copy: ArticlePassages): Uint8Array {
	const covered = new Uint8Array(copy.visible.text.length);
	for (const { range, found, nearest } of copy.claims) {
		// A quote with a fault of its own covers what it was meant for, so that one slip stays one fault.
		const meant = range ? [range] : nearest ? [nearest.range] : found;
		for (const { start, end } of meant) covered.fill(1, start, end);
	}
	for (const { start, end } of noteSignsIn(copy.visible.text)) covered.fill(1, start, end);
	return covered;
}

/** Whether a quote that does not stand in the text was meant for a sentence: that slip is reported already. */
function isMeant({ claims }: ArticlePassages, { start, end }: TextRange): boolean {
	return claims.some(
		({ nearest }) => nearest && nearest.range.start < end && start < nearest.range.end
	);
}

/** The first stretch of a sentence, from its first letter on, that no claim covers. */
function bareWords(text: string, sentence: TextRange, covered: Uint8Array): TextRange | undefined {
	let start = sentence.start;
	while (start < sentence.end && (covered[start] === 1 || !isLetter(text, start))) start += 1;
	if (start >= sentence.end) return undefined;
	if (text.slice(sentence.start, start).trim().length === 1) start = sentence.start;
	let end = start;
	while (end < sentence.end && covered[end] === 0) end += 1;
	return { start, end: start + text.slice(start, end).trimEnd().length };
}

function isLetter(text: string, at: number): boolean {
	return /[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

function langOf(copy: ArticlePassages): string {
	try {
		return Intl.getCanonicalLocales(copy.entry.value.lang)[0] ?? 'en';
	} catch {
		return 'en';
	}
}
