import type { Embeddable } from '../../story/model/subject.ts';
import type { Site } from '../../story/model/types/site.ts';
import { wordsFor } from '../../edition/words/words.ts';
import { embedHeight } from './embed-height.ts';

/** Where an embed lies and how large it is. */
export interface Embed {
	readonly title: string;
	/** The language of its words. */
	readonly lang: string;
	/** Path of the full page, from the site’s root. */
	readonly page: string;
	/** Path of the small page for an `<iframe>`. */
	readonly path: string;
	/** Path of its description in oEmbed. */
	readonly description: string;
	readonly width: number;
	readonly height: number;
}

const width = 600;

/** The embed of a statement or an event. */
export function embedOf(subject: Embeddable, site: Site): Embed {
	const [id, title, folder] =
		subject.type === 'statement'
			? [subject.statement.id, subject.statement.title, 'statements']
			: [subject.event.id, subject.event.title, 'timeline'];
	const page = `${folder}/${id}/`;
	return {
		title: [title, site.meta.title].join(wordsFor(site.lang).between),
		lang: site.lang,
		page,
		path: `embed/${page}`,
		description: `oembed/${folder}/${id}.json`,
		width,
		height: embedHeight(subject, site.lang),
	};
}
