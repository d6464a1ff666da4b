import { publishedIds } from '../../load/published.ts';
import { publishedKinds } from '../../schema/published.ts';
import { shortHash } from '../../article/passage-ids.ts';
import { accountedIds, howToAccount } from '../lookups/accounted.ts';
import type { Rule } from '../rule.ts';

const published = `statements: [never-late, old-name]\npassages: { s-never-late: ${shortHash('The mayor said that “it never is”.')} }\n`;

export const idVanished: Rule = {
	id: 'id-vanished',
	family: 'links',
	why: 'People have linked to and cited what was published; an address that is gone needs a way on, or a word about why.',
	passes: {
		'published.yaml': `${published}redirects:\n  statements: { old-name: never-late }\n`,
	},
	fails: { 'published.yaml': published },
	check: ({ content, report }) => {
		for (const kind of publishedKinds) {
			const known = new Set(content.records[kind].map(({ id }) => id));
			const accounted = accountedIds(content, kind);
			for (const { id, file, place } of publishedIds(content, kind)) {
				if (known.has(id) || content.brokenIds[kind].has(id) || accounted.has(id)) continue;
				report({
					file,
					place: place(),
					reason: `Unexpected published id \`${id}\` that nothing has, expected it to stay, to lead on, or to be accounted for`,
					note: `Bring it back; or ${howToAccount(content, kind, id)}`,
				});
			}
		}
	},
};
