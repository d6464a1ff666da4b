import { originalArticle } from '../../article/original-article.ts';
import { namePattern, recordWords } from '../lookups/mentions.ts';
import type { Rule } from '../rule.ts';

const term = (name: string) =>
	`- { id: log, names: { en: ${name} }, says: The harbour office writes in it when each ferry comes in. }\n`;

export const termInUse: Rule = {
	id: 'term-in-use',
	family: 'links',
	why: 'The glossary explains the words of this story; a term that stands in none of its texts was misspelt, or belongs to another.',
	passes: { 'glossary.yaml': term('log') },
	fails: { 'glossary.yaml': term('timetable') },
	check: ({ content, report }) => {
		const lang = originalArticle(content)?.value.lang;
		// What could not be read may use any word.
		if (lang === undefined || content.unreadKinds.size > 0 || content.brokenTexts.length > 0)
			return;
		const parties = new Set(content.records.actors.map(({ id }) => id));
		for (const { id, file, value, locate } of content.records.glossary) {
			const name = value.names?.[lang];
			if (name === undefined || parties.has(id)) continue;
			const pattern = namePattern([name, ...(value.also?.[lang] ?? [])]);
			if (recordWords(content).some(({ words }) => pattern?.test(words))) continue;
			report({
				file,
				place: locate(['names', lang]),
				reason: `Unexpected term “${name}”, which no text of the story names, expected one that it uses`,
				note: `Add the spelling that the texts use below \`also: { ${lang}: […] }\`, or remove the entry.`,
			});
		}
	},
};
