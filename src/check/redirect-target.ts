import { meantNote, nearestAmong } from '../load/nearest.ts';
import { publishedKinds } from '../schema/published.ts';
import type { Rule } from './rule.ts';

export const redirectTarget: Rule = {
	id: 'redirect-target',
	family: 'links',
	why: 'A redirect must end at something that is there, and must not stand in the way of something that still is.',
	passes: { 'published.yaml': 'redirects:\n  statements: { old-name: never-late }\n' },
	fails: { 'published.yaml': 'redirects:\n  statements: { old-name: never-lat }\n' },
	check: ({ content, report }) => {
		for (const { file, value, locate } of content.records.published) {
			for (const kind of publishedKinds) {
				const names = content.records[kind].map(({ id }) => id);
				const nearest = nearestAmong(names);
				const known = new Set([...names, ...content.brokenIds[kind]]);
				for (const [from, to] of Object.entries(value.redirects[kind] ?? {})) {
					const place = () => locate(['redirects', kind, from]);
					if (known.has(from)) {
						report({
							file,
							place: place(),
							reason: `Unexpected redirect of \`${from}\`, which is there, expected an id that is gone`,
							note: 'Remove the redirect, or the thing that it stands in the way of.',
						});
					} else if (!known.has(to)) {
						report({
							file,
							place: place(),
							reason: `Unexpected redirect to \`${to}\`, expected an id that is there`,
							note:
								meantNote(nearest(to), 'id') ??
								'Name the id that now stands for it; redirects do not lead to redirects.',
						});
					}
				}
			}
		}
	},
};
