import { publicationOf } from '../../story/model/publication.ts';
import type { Site } from '../../story/model/types.ts';

/** When a page was published and changed, as fields to spread; of all where no id is given. */
export function datesOf(site: Site, id?: string) {
	const { published, modified } = publicationOf(site, id);
	return { datePublished: published, dateModified: modified };
}
