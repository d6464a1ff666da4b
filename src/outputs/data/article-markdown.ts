import type { Edition } from '../../edition/edition.ts';
import { joinParts } from './markdown-parts.ts';

/** The article as Markdown, word for word after the front matter. */
export function articleMarkdown({ site, words, url }: Edition): string {
	const { title, isTitleOurs, lang, source, retrieved, sha256, markdown } = site.article;
	const front = {
		title: isTitleOurs ? `[${title}]` : title,
		lang,
		url: url(''),
		...(source && { publisher: source.publisher }),
		...(source?.URL && { source: source.URL }),
		...(retrieved && { retrieved: retrieved.edtf }),
		sha256,
		licence: words.file.markdown.articleLicence,
	};
	return joinParts(front, [markdown]);
}
