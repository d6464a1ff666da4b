import type { Site } from '../../story/model/types.ts';
import { wordsFor } from '../../edition/words/words.ts';
import type { ToUrl } from '../../edition/edition.ts';
import { joinParts } from './markdown-parts.ts';

/** The article as Markdown, word for word after the front matter. */
export function articleMarkdown({ lang: own, article }: Site, toUrl: ToUrl): string {
	const { title, isTitleOurs, lang, source, retrieved, sha256, markdown } = article;
	const front = {
		title: isTitleOurs ? `[${title}]` : title,
		lang,
		url: toUrl(''),
		...(source && { publisher: source.publisher }),
		...(source?.URL && { source: source.URL }),
		...(retrieved && { retrieved: retrieved.edtf }),
		sha256,
		licence: wordsFor(own).file.markdown.articleLicence,
	};
	return joinParts(front, [markdown]);
}
