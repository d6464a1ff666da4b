import { exampleStory } from '../example-story.ts';
import { interfaceForm, interfaceWords, noteOnArticleIn } from '../lookups/words-of-interface.ts';
import { canonical } from './lang-tag.ts';
import type { Rule } from '../rule.ts';

const site = exampleStory['site.yaml'] ?? '';

export const interfaceLanguage: Rule = {
	id: 'interface-language',
	family: 'languages',
	why: 'Pages in a language without words for headings, labels and dates would be half in English, and say that they are not.',
	passes: { 'site.yaml': site },
	fails: { 'site.yaml': site.replace('ur]', 'ur, es]') },
	check: ({ content, report }) => {
		for (const { file, value, locate } of content.records.site) {
			for (const [index, tag] of value.languages.entries()) {
				// Of a tag that is none `lang-tag` says what it should be.
				const near = interfaceForm(tag);
				if (near === tag || canonical(tag) !== tag) continue;
				report({
					file,
					place: locate(['languages', index]),
					reason: `Unexpected language \`${tag}\`, expected one that the interface has words in: ${interfaceWords}`,
					note:
						near === undefined
							? index === 0
								? noteOnArticleIn(tag)
								: 'Remove it; or add its words to `src/edition/words/` and its name to `src/story/schema/languages.ts`: CONTRIBUTING.md, “Add a language”, says how.'
							: `Write \`${near}\`.`,
				});
			}
		}
	},
};
