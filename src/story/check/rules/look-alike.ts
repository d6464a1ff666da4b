import type { Content } from '../../load/content.ts';
import { kindOf } from '../../load/kinds.ts';
import { claims, exampleArticle } from '../example-story.ts';
import { codePoints } from '../../text/code-points.ts';
import { reportCharacters, type CharacterAdvice } from '../lookups/characters.ts';
import { disguiseOf, plainHost } from '../lookups/disguised-host.ts';
import { fieldTexts } from '../lookups/fields.ts';
import type { Rule } from '../rule.ts';
import { languageInName, textLanguage } from '../lookups/text-language.ts';

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
			// Other files without a language in their names hold names and titles of several.
			const isArticle = kindOf(file) === 'article';
			const lang = isArticle ? textLanguage(content, file) : languageInName(file);
			const right = arabic[lang?.slice(0, 2).toLowerCase() ?? '']?.[letter];
			return right === undefined
				? undefined
				: {
						expected: `the letter ${right} (${codePoints(right)}) of the language \`${lang ?? ''}\``,
						note: `Write ${right} for ${letter}.`,
						right,
					};
		});
		reportCharacters(content, report, styled, ([letters]) => ({
			expected: 'plain letters',
			note: `Write ${letters.normalize('NFKC')}: readers and searches do not know the other form.`,
			right: letters.normalize('NFKC'),
		}));
		const known = plainHosts(content);
		reportCharacters(content, report, host, ([address]) => adviceOnHost(address, known));
		reportCharacters(content, report, mixedWord, ([word]) => ({
			expected: 'a word in one script',
			note: `The word “${word}” mixes Latin with Cyrillic or Greek letters; type it again.`,
			letters: word.replace(/[^\p{Script=Cyrillic}\p{Script=Greek}]/gu, ''),
		}));
	},
};

/**
 * Letters with a form of their own: mathematical and full-width ones, and the forms of Arabic letters
 * that PDF files hold. Ligatures that stand for a phrase (\uFDFA) are letters of their own.
 */
const styled =
	/[\uFB00-\uFB06\uFB50-\uFBB1\uFBD3-\uFD3D\uFD50-\uFDC7\uFE70-\uFEFC\uFF21-\uFF3A\uFF41-\uFF5A\u{1D400}-\u{1D7FF}]+/gu;

const host = /https?:\/\/[^\s/?#<>()"'\]]{1,253}/giu;
const mixedWord =
	/(?<![\p{L}\p{M}])(?=[\p{L}\p{M}]*\p{Script=Latin})(?=[\p{L}\p{M}]*[\p{Script=Cyrillic}\p{Script=Greek}])[\p{L}\p{M}]{1,64}/gu;

/** The hosts that sources have in plain letters: what another may be made to look like. */
function plainHosts(content: Content): ReadonlySet<string> {
	const texts = fieldTexts(content, ({ type }, kind) => type === 'address' && kind === 'sources');
	return new Set([...texts].flatMap(({ text }) => plainHost(text) ?? []));
}

function adviceOnHost(address: string, known: ReadonlySet<string>): CharacterAdvice | undefined {
	const disguise = disguiseOf(address, known);
	// A word that is written out in two scripts is reported as a word.
	if (!disguise || (disguise.why === 'mixed' && address.search(mixedWord) !== -1)) return undefined;
	const { shown, why, likeKnown = '' } = disguise;
	const said = {
		cyrillic: `is written in Cyrillic letters that look like Latin ones`,
		mixed: `mixes Latin letters with those of another script`,
		'like-known': `looks like “${likeKnown}” and is another host`,
	};
	return {
		expected: 'an address in the letters that it shows',
		note: `“${shown}” ${said[why]}. Copy the address from the page itself.`,
		letters: why === 'cyrillic' ? shown : shown.replace(/[\u0000-\u007F]/gu, ''),
	};
}
