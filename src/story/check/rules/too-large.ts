import { isBeyondSearch } from '../../article/passages.ts';
import type { Rule } from '../rule.ts';

/** Applied while the files are read (`load/`); quotes are counted against the text here. */
export const tooLarge: Rule = {
	id: 'too-large',
	family: 'shape',
	why: 'A content file is written and read by people; one of more than 1 MiB is something else (a release, which the engine writes, may have eight). So are a paragraph of 50,000 characters, lists within lists 20 levels deep, or thousands of brackets, which would keep the check busy for minutes.',
	passes: {},
	fails: 'A file of 1,048,577 bytes.',
	check: ({ content, report }) => {
		for (const entry of content.records.article) {
			if (!isBeyondSearch(entry)) continue;
			const { claims, notes } = entry.value;
			report({
				file: entry.file,
				place: entry.locate(['claims']),
				reason: `Unexpected ${String(claims.length + notes.length)} quotes for a text of ${String(entry.body.text.length)} characters, expected fewer`,
				note: 'Split the article, or quote longer passages.',
			});
		}
	},
};
