import { redirectsIn } from '../../load/published.ts';
import { meantNote, nearestAmong } from '../../load/faults/nearest.ts';
import {
	passageKinds,
	publishedKinds,
	type PassageKind,
	type PublishedKind,
} from '../../schema/published.ts';
import { passageIds, passagesOf } from '../../article/passage-ids.ts';
import type { CheckContext, Rule } from '../rule.ts';

export const redirectTarget: Rule = {
	id: 'redirect-target',
	family: 'links',
	why: 'A redirect must end at something that is there, and must not stand in the way of something that still is.',
	passes: { 'redirects.yaml': 'statements: { old-name: never-late }\n' },
	fails: { 'redirects.yaml': 'statements: { old-name: never-lat }\n' },
	check: (context) => {
		const { content, copies } = context;
		for (const kind of publishedKinds)
			checkRedirects(
				context,
				kind,
				content.records[kind].map(({ id }) => id),
				content.brokenIds[kind]
			);
		const [original] = copies;
		const ids = original && passageIds(content, copies).get(original);
		// Where a quote was not found, its passage has no words to be known by.
		if (!ids || [...ids.keys()].some(({ range }) => !range)) return;
		for (const kind of passageKinds)
			checkRedirects(
				context,
				kind,
				passagesOf(original, kind).flatMap((passage) => ids.get(passage) ?? [])
			);
	},
};

/** Reports each redirect of a kind that does not lead from what is gone to one of the ids that are there. */
function checkRedirects(
	{ content, report }: CheckContext,
	kind: PublishedKind | PassageKind,
	names: readonly string[],
	broken: ReadonlySet<string> = new Set()
): void {
	const nearest = nearestAmong(names);
	const known = new Set([...names, ...broken]);
	for (const { from, to, file, place } of redirectsIn(content, kind)) {
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
