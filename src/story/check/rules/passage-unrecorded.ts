import { shortHash } from '../../article/passage-ids.ts';
import type { Rule } from '../rule.ts';

const statements = 'statements: [never-late]\n';

export const passageUnrecorded: Rule = {
	id: 'passage-unrecorded',
	family: 'links',
	why: 'Where statements are published, so are their passages in the article; unless their ids are noted, these move to other words unseen.',
	passes: {
		'published.yaml': `${statements}passages: { s-never-late: ${shortHash('The mayor said that “it never is”.')} }\n`,
	},
	fails: { 'published.yaml': statements },
	check: ({ content, copies: [original], report }) => {
		const claimed = new Set(original?.claims.map(({ value }) => value.statement));
		for (const { file, value, locate } of content.records.published) {
			const index = value.statements.findIndex((id) => claimed.has(id));
			if (index === -1 || Object.keys(value.passages).length > 0) continue;
			report({
				file,
				place: locate(['statements', index]),
				reason: `Unexpected published statement \`${value.statements[index] ?? ''}\` without its passages, expected their ids under \`passages\``,
				note: 'Publish a release of the content as it is published (`npm run publish-release`), before anything in article.md is changed.',
			});
		}
	},
};
