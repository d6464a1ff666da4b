import type { ArticleBlock } from './types/article.ts';

/** Up to so many passages stand on the first page; a longer article goes on on further pages. */
const mostAtOnce = 60;
/** About how many passages stand on one of several pages. */
const mostOnPage = 40;

/** A page of the article. */
export interface ArticlePage {
	/** Its path in the edition: empty for the first, then `article/2/` and so on. */
	readonly path: string;
	readonly blocks: readonly ArticleBlock[];
}

/** The pages of an article, cut between blocks; one where it is no longer than most are. */
export function articlePages(blocks: readonly ArticleBlock[]): ArticlePage[] {
	const passages = blocks.reduce((sum, { claims }) => sum + claims.length, 0);
	if (passages <= mostAtOnce) return [{ path: '', blocks }];
	const pages: ArticleBlock[][] = [];
	let room = 0;
	for (const block of blocks) {
		const page = pages.at(-1);
		if (page && block.claims.length <= room) page.push(block);
		else {
			pages.push([block]);
			room = mostOnPage;
		}
		room -= block.claims.length;
	}
	return pages.map((own, at) => ({
		path: at === 0 ? '' : `article/${String(at + 1)}/`,
		blocks: own,
	}));
}
