import type { Claim } from '../../story/model/types/record.ts';
import type { Site } from '../../story/model/types/site.ts';
import { readPage, textDirective, type PageText } from './text-directive.ts';

/**
 * The path, from the site’s root, that opens the article at the words of a claim: the id of their
 * element, for every browser, and a text directive, which scrolls to the very words and marks them.
 */
export function quotePath(site: Site, claim: Claim): string {
	const directive = textDirective(articlePage(site), claim.range);
	return `${claim.path}#${claim.anchor}${directive === undefined ? '' : `:~:text=${directive}`}`;
}

const pages = new WeakMap<Site, PageText>();

/** The text of the article’s page; read once, since every claim asks for it. */
function articlePage(site: Site): PageText {
	const { article, meta, statements } = site;
	const page =
		pages.get(site) ??
		readPage(article.text, [
			meta.title,
			meta.description,
			article.title,
			...statements.flatMap(({ title, said, so }) => [title, said.because, so.because]),
			...article.notes.map(({ note }) => note.words),
		]);
	pages.set(site, page);
	return page;
}
