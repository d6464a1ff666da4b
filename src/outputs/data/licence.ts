import type { Site } from '../../story/model/types/site.ts';
import { wordsFor } from '../../edition/words/words.ts';

/** The licence of the site’s own words. */
export interface Licence {
	readonly name: string;
	readonly url: string | undefined;
}

/** The licence that `site.yaml` names. */
export function licenceOf({ licence }: Site['meta']): Licence {
	return typeof licence === 'string'
		? { name: licence, url: undefined }
		: { name: licence.name, url: licence.url };
}

/** What the licence covers and what not, as a text file. */
export function licenceText({ lang, meta, article }: Site): string {
	const { name, url } = licenceOf(meta);
	const lines = wordsFor(lang).file.licence({
		site: meta.title,
		licence: `${name}${url ? ` <${url}>` : ''}`,
		publisher: meta.publisher?.name,
		articlePublisher: article.source?.publisher,
	});
	return `${lines.join('\n')}\n`;
}
