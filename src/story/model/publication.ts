import type { Site } from './types.ts';

/** The days on which something was published and last changed, `YYYY-MM-DD`. */
export interface Publication {
	readonly published: string;
	readonly modified: string;
}

/**
 * When a page was published: the day on which the record ends, up to which all was looked at; and
 * when it was last changed: that day, or the latest correction after it. Never the day of a build,
 * which would make one content into many sites.
 *
 * @param id of the statement or event that the page is about; all corrections count where there is none
 */
export function publicationOf({ meta, corrections }: Site, id?: string): Publication {
	const published = meta.recordEndsOn.last;
	const days = corrections
		.filter(({ where }) => id === undefined || where === id)
		.map(({ date }) => date.last);
	return { published, modified: [published, ...days].sort().at(-1) ?? published };
}
