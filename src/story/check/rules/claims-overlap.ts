import { claims, exampleArticle } from '../example-story.ts';
import type { Rule } from '../rule.ts';

export const claimsOverlap: Rule = {
	id: 'claims-overlap',
	family: 'article',
	why: 'A passage has one speaker; two claims on the same words would give it two.',
	passes: {},
	fails: {
		'article.md': exampleArticle(
			undefined,
			claims({
				'ferry-was-late': 'The ferry was late. The mayor',
				'never-late': 'The mayor said that “it never is”.',
			})
		),
	},
	check: ({ copies, report }) => {
		for (const copy of copies) {
			for (const list of [copy.claims, copy.notes]) {
				const sorted = list
					.flatMap((passage) => (passage.range ? [{ path: passage.path, ...passage.range }] : []))
					.sort((a, b) => a.start - b.start || a.end - b.end);
				let before = sorted[0];
				for (const passage of sorted.slice(1)) {
					const furthest = before;
					if (!before || passage.end > before.end) before = passage;
					if (!furthest || furthest.end <= passage.start) continue;
					const shared = copy.visible.text.slice(
						passage.start,
						Math.min(furthest.end, passage.end)
					);
					report({
						file: copy.entry.file,
						place: copy.entry.locate([...passage.path, 'quote']),
						reason: `Unexpected words “${shared.slice(0, 60)}” in two quotes, expected each in one`,
						note: 'Shorten one of the two quotes.',
						related: {
							file: copy.entry.file,
							place: copy.entry.locate([...furthest.path, 'quote']),
							reason: 'The other quote stands here',
						},
					});
				}
			}
		}
	},
};
