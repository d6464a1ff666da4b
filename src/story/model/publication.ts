import type { Publication } from '../releases/history.ts';
import { thingKey } from './releases.ts';
import type { ThingId } from './types/changes.ts';
import type { Site } from './types/site.ts';

/**
 * When a page was published and last changed, by the releases. Before the first release: the day on which
 * the record ends, up to which all was looked at; and that day, or the latest entry of a change after it.
 * Never the day of a build, which would make one content into many sites.
 *
 * @param thing the statement or event that the page is about; all of the site where there is none
 */
export function publicationOf(
	{ meta, corrections, accounts, history }: Site,
	thing?: ThingId
): Publication {
	const known = thing ? history?.things.get(thingKey(thing)) : history?.all;
	if (known) return known;
	const published = meta.recordEndsOn.last;
	const changes = [
		...corrections.map(({ date, where }) => ({ day: date.last, where })),
		...accounts.filter(({ kind }) => kind !== 'correction'),
	];
	const days = changes
		.filter(({ where, day }) => (!thing || where === thing.id) && day > published)
		.map(({ day }) => day);
	const later = [...new Set(days)].sort();
	return { published, modified: later.at(-1) ?? published, sequence: later.length };
}
