import type { Claim, Site } from '../model/types.ts';
import { textDirective } from './text-directive.ts';

/**
 * The path, from the site’s root, that opens the article at the words of a claim: the id of their
 * element, for every browser, and a text directive, which scrolls to the very words and marks them.
 */
export function quotePath({ article, meta, statements }: Site, claim: Claim): string {
	const directive = textDirective(article.text, claim.range, [
		meta.title,
		meta.description,
		article.title,
		...statements.flatMap(({ title, said, so }) => [title, said.because, so.because]),
		...article.notes.map(({ note }) => note.words),
	]);
	return `#${claim.anchor}${directive === undefined ? '' : `:~:text=${directive}`}`;
}
