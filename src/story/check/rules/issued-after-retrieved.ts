import { originalArticle } from '../../article/original-article.ts';
import { readEdtf } from '../../dates/edtf.ts';
import { exampleNews, exampleSource } from '../example-story.ts';
import type { Rule } from '../rule.ts';

export const issuedAfterRetrieved: Rule = {
	id: 'issued-after-retrieved',
	family: 'dates',
	why: 'Nobody can read a document before it is published; one of the two dates is wrong.',
	passes: {},
	fails: { 'sources/all.yaml': exampleSource({ issued: '2025-03-01' }) + exampleNews },
	check: ({ content, today, report }) => {
		const original = originalArticle(content);
		for (const { id, file, value, locate } of content.records.sources) {
			const { issued, accessed } = value;
			if (issued === undefined) continue;
			if (accessed !== undefined && isBefore(accessed, issued, today))
				report({
					file,
					place: locate(['issued']),
					reason: `Unexpected \`issued\` \`${issued}\` after the day it was read (\`${accessed}\`), expected an earlier day`,
					note: 'Correct `issued`, or the day on which it was read.',
				});
			// The copy was made from what was published, whenever else its source was read.
			const copied = original?.value.source === id ? original.value.retrieved : undefined;
			if (original && copied !== undefined && isBefore(copied, issued, today))
				report({
					file: original.file,
					place: original.locate(['retrieved']),
					reason: `Unexpected \`retrieved\` \`${copied}\` before the day its source was published (\`${issued}\`), expected a later day`,
					note: 'Correct `retrieved`, or `issued` of the source.',
					related: { file, place: locate(['issued']), reason: 'The source was published then' },
				});
		}
	},
};

/** Whether something was read on a day on which it cannot have been published. */
function isBefore(read: string, issued: string, today: string): boolean {
	const [when, from] = [readEdtf(read), readEdtf(issued)];
	if (typeof when === 'string' || typeof from === 'string') return false;
	// A day that is still to come is the business of `future-date`.
	return from.first > when.last && from.first <= today;
}
