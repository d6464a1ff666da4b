import { originalArticle } from '../../article/original-article.ts';
import { exampleStatement } from '../example-story.ts';
import type { Rule } from '../rule.ts';

/** Applied while the files are read (`load/`); what depends on another file is checked here. */
export const missingField: Rule = {
	id: 'missing-field',
	family: 'shape',
	why: 'A record without one of its fields leaves a hole in the page that is made of it.',
	passes: {},
	fails: { 'statements/ferry-was-late.md': exampleStatement({ speaker: '' }) },
	check: ({ content, report }) => {
		for (const { file, body, locate } of [
			...content.records.article,
			...content.records.events,
			...content.records.eventCopies,
			...content.records.method,
			...content.records.methodCopies,
		]) {
			if (body.text.trim() !== '') continue;
			report({
				file,
				place: locate([]),
				reason: 'Unexpected end of the file after the front matter, expected the text',
				note: 'Write the text below the second line `---`.',
			});
		}
		const lang = originalArticle(content)?.value.lang;
		if (lang === undefined) return;
		const { actors, sides, categories } = content.records;
		for (const { file, value, locate } of [...actors, ...sides, ...categories]) {
			if (Object.hasOwn(value.names, lang)) continue;
			report({
				file,
				place: locate(['names']),
				reason: `Unexpected \`names\` without \`${lang}\`, expected the name in the language of the article`,
				note: `Add \`${lang}: …\` to \`names\`.`,
			});
		}
	},
};
