import type { Content } from '../load/content.ts';
import type { Entry } from '../load/entry.ts';
import type { ArticleRecord } from '../schema/article.ts';

/** The article in the language that it was copied in, `article.md`; `undefined` where it is missing or cannot be read. */
export function originalArticle({
	records,
}: Pick<Content, 'records'>): Entry<ArticleRecord> | undefined {
	return records.article.find(({ file }) => file === 'article.md');
}
