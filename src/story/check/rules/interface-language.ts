import { interfaceLanguages } from '../../schema/languages.ts';
import { exampleStory } from '../example-story.ts';
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
		const known: readonly string[] = interfaceLanguages;
		for (const { file, value, locate } of content.records.site) {
			for (const [index, tag] of value.languages.entries()) {
				// Of a tag that is none `lang-tag` says what it should be.
				if (known.includes(tag) || canonical(tag) !== tag) continue;
				const near = known.find((one) => one.split('-')[0] === tag.split('-')[0]);
				report({
					file,
					place: locate(['languages', index]),
					reason: `Unexpected language \`${tag}\`, expected one that the interface has words in: ${known.map((one) => `\`${one}\``).join(', ')}`,
					note:
						near === undefined
							? 'Remove it; or add its words to `src/edition/words/` and its name to `src/story/schema/languages.ts`: CONTRIBUTING.md, “Add a language”, says how.'
							: `Write \`${near}\`.`,
				});
			}
		}
	},
};
