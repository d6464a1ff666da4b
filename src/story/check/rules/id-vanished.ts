import { publishedKinds } from '../../schema/published.ts';
import { shortHash } from '../../article/passage-ids.ts';
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
		const corrected = new Set(content.records.corrections.map(({ value }) => value.where));
		for (const { file, value, locate } of content.records.published) {
			for (const kind of publishedKinds) {
				const known = new Set(content.records[kind].map(({ id }) => id));
				const redirects = value.redirects[kind] ?? {};
				for (const [index, id] of value[kind].entries()) {
					if (known.has(id) || content.brokenIds[kind].has(id)) continue;
					if (Object.hasOwn(redirects, id) || corrected.has(id)) continue;
					report({
						file,
						place: locate([kind, index]),
						reason: `Unexpected published id \`${id}\` that nothing has, expected it to stay, to lead on, or to be accounted for`,
						note: `Bring it back; or write \`${id}: <new id>\` under \`redirects\`, \`${kind}\`; or add to corrections.yaml an entry with \`where: ${id}\`.`,
					});
				}
			}
		}
	},
};
