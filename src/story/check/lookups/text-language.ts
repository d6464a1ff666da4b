import { originalArticle } from '../../article/original-article.ts';
import type { Content } from '../../load/content.ts';
import { kindOf, kinds } from '../../load/kinds.ts';

/** The language of our words in a file, by its name, or else that of the original; `undefined` without an original. */
export function textLanguage(content: Content, file: string): string | undefined {
	const named = languageInName(file);
	if (named !== undefined) return named;
	const original = originalArticle(content);
	return original?.value.lang ?? content.records.site[0]?.value.languages[0];
}

/** The language that a file of translated words is named for. */
export function languageInName(file: string): string | undefined {
	const kind = kindOf(file);
	return kind && kinds[kind].path.exec(file)?.groups?.['lang'];
}
