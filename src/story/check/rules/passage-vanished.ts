import { publishedIds } from '../../load/published.ts';
import { passageKinds, type PassageKind } from '../../schema/published.ts';
import { passageIds, passagesOf, shortHash, type PassageIds } from '../../article/passage-ids.ts';
import type { ArticlePassages } from '../../article/passages.ts';
import { accountedIds, howToAccount } from '../lookups/accounted.ts';
import type { CheckContext, Rule } from '../rule.ts';

const published = (words: string) => `passages: { s-ferry-was-late: ${shortHash(words)} }\n`;

export const passageVanished: Rule = {
	id: 'passage-vanished',
	family: 'links',
	why: 'People have linked to and cited passages of the article and notes on it by their ids; an id stays with the words that it was published with.',
	passes: { 'published.yaml': published('The ferry was late.') },
	fails: { 'published.yaml': published('The ferry was late. The mayor said') },
	check: (context) => {
		const [original] = context.copies;
		if (original?.entry.file !== 'article.md' || !isFound(original)) return;
		const ids =
			passageIds(context.content, context.copies).get(original) ?? new Map<never, string>();
		for (const kind of passageKinds) checkKind(context, original, kind, ids);
	},
};

/** Whether every quote was found: of one that was not, `quote-in-article` says what it should be. */
function isFound({ claims, notes }: ArticlePassages): boolean {
	return [...claims, ...notes].every(({ range }) => range !== undefined);
}

function checkKind(
	{ content, report }: CheckContext,
	original: ArticlePassages,
	kind: PassageKind,
	ids: PassageIds
): void {
	const what = kind === 'passages' ? 'claim' : 'note';
	const there = new Set(ids.values());
	const published = publishedIds(content, kind);
	const known = new Set(published.map(({ id }) => id));
	const accounted = accountedIds(content, kind);
	const unpublished = passagesOf(original, kind).flatMap((passage) => {
		const id = ids.get(passage) ?? '';
		const quote = passage.value.quote.replace(/\s+/gu, ' ');
		const short = quote.length > 60 ? `${quote.slice(0, 57)}…` : quote;
		return known.has(id) ? [] : [`\`${id}\`: ${short}`];
	});
	for (const { id, file, place } of published) {
		if (there.has(id) || accounted.has(id)) continue;
		report({
			file,
			place: place(),
			reason: `Unexpected published id \`${id}\` whose words no ${what} has, expected them to stay, to lead on, or to be accounted for`,
			note: [
				`Give these words their ${what} again; or ${howToAccount(content, kind, id)}`,
				...(unpublished.length === 0 ? [] : ['New ids:', ...unpublished.slice(0, 5)]),
			].join('\n'),
		});
	}
}
