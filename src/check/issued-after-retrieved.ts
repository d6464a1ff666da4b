import { readEdtf } from '../dates/edtf.ts';
import { exampleNews, exampleSource } from './example-story.ts';
import type { Rule } from './rule.ts';

export const issuedAfterRetrieved: Rule = {
	id: 'issued-after-retrieved',
	family: 'dates',
	why: 'Nobody can read a document before it is published; one of the two dates is wrong.',
	passes: {},
	fails: { 'sources/all.yaml': exampleSource({ issued: '2025-03-01' }) + exampleNews },
	check: ({ content, today, report }) => {
		const original = content.records.article.find((entry) => entry.file === 'article.md');
		for (const { id, file, value, locate } of content.records.sources) {
			const read =
				value.accessed ?? (original?.value.source === id ? original.value.retrieved : undefined);
			if (value.issued === undefined || read === undefined) continue;
			const [issued, accessed] = [readEdtf(value.issued), readEdtf(read)];
			if (
				typeof issued === 'string' ||
				typeof accessed === 'string' ||
				issued.first <= accessed.last ||
				// A day that is still to come is the business of `future-date`.
				issued.first > today
			)
				continue;
			report({
				file,
				place: locate(['issued']),
				reason: `Unexpected \`issued\` \`${value.issued}\` after the day it was read (\`${read}\`), expected an earlier day`,
				note: 'Correct `issued`, or the day on which it was read.',
			});
		}
	},
};
