import { claims, exampleArticle } from '../example-story.ts';
import type { Rule } from '../rule.ts';
import { proseHash } from '../../translations/translations.ts';

const originalHash = proseHash([
	{ text: 'The ferry' },
	{ text: 'The ferry was late. The mayor said that “it never is”.' },
]);

export const sameClaimsInEveryCopy: Rule = {
	id: 'same-claims-in-every-copy',
	family: 'languages',
	why: 'A statement is the same in every language: each copy has a passage for each of them, and for no other.',
	passes: {},
	fails: {
		'article.ur.md': exampleArticle(
			'کشتی دیر سے آئی۔',
			claims({ 'ferry-was-late': 'کشتی دیر سے آئی۔' })
		).replace('lang: en', `lang: ur\noriginal: ${originalHash}`),
	},
	check: ({ copies, report }) => {
		const [original, ...others] = copies;
		if (original?.entry.file !== 'article.md') return;
		const wanted = countById(original.entry.value.claims);
		for (const { entry } of others) {
			const has = countById(entry.value.claims);
			for (const id of new Set([...wanted.keys(), ...has.keys()])) {
				const [here, there] = [has.get(id) ?? 0, wanted.get(id) ?? 0];
				if (here === there) continue;
				const index = entry.value.claims.findIndex((claim) => claim.statement === id);
				report({
					file: entry.file,
					place: entry.locate(index === -1 ? ['claims'] : ['claims', index]),
					reason: `Unexpected ${String(here)} claims of \`${id}\` in this copy, expected ${String(there)} as in \`article.md\``,
					note:
						here < there
							? `Add a claim with \`statement: ${id}\`.`
							: 'Remove the claim, or add its twin to `article.md`.',
					related: {
						file: original.entry.file,
						place: original.entry.locate(['claims']),
						reason: 'The claims of the original stand here',
					},
				});
			}
		}
	},
};

function countById(list: readonly { readonly statement: string }[]): Map<string, number> {
	const count = new Map<string, number>();
	for (const { statement } of list) count.set(statement, (count.get(statement) ?? 0) + 1);
	return count;
}
