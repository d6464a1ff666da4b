import { publicationOf } from '../../story/model/publication.ts';
import type { ThingId } from '../../story/model/types/changes.ts';
import type { Site } from '../../story/model/types/site.ts';

/** When a page was published and changed, as fields to spread; of all where no thing is given. */
export function datesOf(site: Site, thing?: ThingId) {
	const { published, modified } = publicationOf(site, thing);
	return { datePublished: published, dateModified: modified };
}
