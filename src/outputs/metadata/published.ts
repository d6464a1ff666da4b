import { publicationOf } from '../../story/model/publication.ts';
import type { Site, ThingId } from '../../story/model/types.ts';

/** When a page was published and changed, as fields to spread; of all where no thing is given. */
export function datesOf(site: Site, thing?: ThingId) {
	const { published, modified } = publicationOf(site, thing);
	return { datePublished: published, dateModified: modified };
}
