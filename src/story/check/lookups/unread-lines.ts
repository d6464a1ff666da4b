import type { PlacedNode } from './markdown-nodes.ts';
import type { CheckContext } from '../rule.ts';
import { unreadEntry } from './unread-entry.ts';
import { hasOtherScheme } from '../rules/url-scheme.ts';

/** Reports the definition of a link: Markdown reads it, and the page shows nothing in its place. */
export function checkDefinition(
	{ report }: CheckContext,
	{ node, file, place, isArticle }: PlacedNode
): void {
	if (node.type !== 'definition') return;
	const { url } = node;
	const label = node.label ?? '';
	// Definitions of citations and of scripts are reported as such.
	if (label.startsWith('@') || hasOtherScheme(url)) return;
	const link = label.length + url.length < 200 ? `[${label}](${url})` : '[words](https://…)';
	const keep = 'Put a backslash before the `[`, so that the line is shown';
	report({
		file,
		place: place(),
		reason:
			'Unexpected definition of a link, which no page shows, expected the link where it belongs',
		note: isArticle
			? label.startsWith('^')
				? `Write the sign as the article prints it: \`[1] …\`.`
				: `${keep}.`
			: label.startsWith('^')
				? `Say it in the text, or cite a source: \`[@source-id]\`.`
				: `Write \`${link}\` in the text, and remove the line. ${keep} where it is no link.`,
	});
}

/** Reports a line that was meant as an entry of a list, of which Markdown makes one paragraph with the others. */
export function checkList(
	{ report }: CheckContext,
	{ node, file, place, written, isArticle }: PlacedNode
): void {
	if (node.type !== 'paragraph') return;
	const entry = unreadEntry(written());
	// A number may be what the article prints: `(2) The court held that`.
	if (!entry || (isArticle && entry.instead !== '-')) return;
	report({
		file,
		place: place(isArticle ? undefined : { offset: entry.offset, length: entry.marker.length }),
		reason: `Unexpected \`${entry.marker}\` at the start of a line, which makes no list, expected \`${entry.instead} \``,
		note:
			entry.instead === '-'
				? 'Begin each entry with `- `, in a line of its own.'
				: 'Begin the entries with `1. `, `2. ` and so on, each in a line of its own: the page shows the digits of its language.',
	});
}

/** Reports a year at the start of a paragraph that was read as the number of an entry: “1961. The quay opens.” */
export function checkNumber({ report }: CheckContext, { node, file, place }: PlacedNode): void {
	if (node.type !== 'list' || node.ordered !== true || (node.start ?? 1) < 1000) return;
	const number = String(node.start);
	report({
		file,
		place: place(),
		reason: `Unexpected \`${number}\` and a sign at the start of a paragraph, which makes an entry of a list, expected words`,
		note: `Put a backslash behind the number: \`${number}\\.\`. Entries of a list are numbered from \`1.\`.`,
	});
}
