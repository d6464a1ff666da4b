import { exampleSource, exampleNews, exampleStatement } from '../example-story.ts';
import type { Rule } from '../rule.ts';

const quoting = exampleStatement({
	evidence:
		'\n  - { source: harbour-log, bearing: supports, says: The log gives 40 minutes., quote: 40 minutes late }',
});

export const quoteWasRead: Rule = {
	id: 'quote-was-read',
	family: 'evidence',
	why: 'Words stand in quotation marks only where somebody read them: a source known by name alone cannot be quoted.',
	passes: { 'statements/ferry-was-late.md': quoting },
	fails: {
		'statements/ferry-was-late.md': quoting,
		'sources/all.yaml': exampleSource({ seen: 'unseen' }) + exampleNews,
	},
	check: ({ content, report }) => {
		const seen = new Map(content.records.sources.map(({ id, value }) => [id, value.seen]));
		for (const { file, value, locate } of content.records.statements) {
			value.evidence.forEach(({ source, quote }, index) => {
				const degree = seen.get(source);
				if (
					quote === undefined ||
					degree === undefined ||
					degree === 'full' ||
					degree === 'excerpt'
				)
					return;
				report({
					file,
					place: locate(['evidence', index, 'quote']),
					reason: `Unexpected quote from a source that was not read (\`seen: ${degree}\`), expected none`,
					note: 'Remove `quote`, or read the source and correct its `seen`.',
				});
			});
		}
	},
};
