import { claims, exampleArticle } from './example-story.ts';
import { codePoints, reportCharacters } from './characters.ts';
import type { Rule } from './rule.ts';

/** Letters of Arabic that look like letters of Urdu, Dari or Pashto and are not. */
const arabic: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	ur: { ي: 'ی', ى: 'ی', ك: 'ک', ه: 'ہ', ة: 'ۃ' },
	fa: { ي: 'ی', ى: 'ی', ك: 'ک' },
	ps: { ك: 'ک' },
};

const mixed = claims({
	'ferry-was-late': 'The ferry was lаte.',
	'never-late': 'The mayor said that “it never is”.',
});

export const lookAlike: Rule = {
	id: 'look-alike',
	family: 'text-safety',
	why: 'Letters that look alike and are not the same break search, quote links and reading aloud: Arabic ي or ك in Urdu text, a Cyrillic а in a Latin word.',
	passes: {},
	fails: {
		'article.md': exampleArticle('The ferry was lаte. The mayor said that “it never is”.', mixed),
	},
	check: ({ content, report }) => {
		reportCharacters(content, report, /[\u0643\u064A\u0649\u0647\u0629]/gu, ([letter], file) => {
			const lang = languageOf(
				file,
				content.records.article.find((entry) => entry.file === file)?.value.lang
			);
			const right = arabic[lang ?? '']?.[letter];
			return right === undefined
				? undefined
				: {
						expected: `the letter ${right} (${codePoints(right)}) of the language \`${lang ?? ''}\``,
						note: `Write ${right} for ${letter}.`,
					};
		});
		reportCharacters(content, report, mixedWord, ([word]) => ({
			expected: 'a word in one script',
			note: `The word “${word}” mixes Latin with Cyrillic or Greek letters; type it again.`,
			letters: word.replace(/[^\p{Script=Cyrillic}\p{Script=Greek}]/gu, ''),
		}));
	},
};

const mixedWord =
	/(?<![\p{L}\p{M}])(?=[\p{L}\p{M}]*\p{Script=Latin})(?=[\p{L}\p{M}]*[\p{Script=Cyrillic}\p{Script=Greek}])[\p{L}\p{M}]{1,64}/gu;

function languageOf(file: string, lang: string | undefined): string | undefined {
	const tag = lang ?? /\.(?<lang>[A-Za-z]{2,3})(?:-[^./]+)?\.md$/u.exec(file)?.groups?.['lang'];
	return tag?.slice(0, 2).toLowerCase();
}
