import type { Source } from '../../story/model/types/record.ts';

/** A search of the Internet Archive, and the day near which it looks. */
export interface CopySearch {
	readonly href: string;
	readonly date: NonNullable<Source['issued']>;
	/** The day, as Robust Links write it. */
	readonly day: string;
}

/**
 * Where to look for a copy of a source as it was when it was published, or read. It is a search: whether the
 * archive has one, only the archive knows. `undefined` where a copy is known, or no day or address is.
 */
export function copySearch(source: Source): CopySearch | undefined {
	const { URL: url, archive_location: archive, issued, accessed } = source;
	const date = issued ?? accessed;
	if (url === undefined || archive !== undefined || date === undefined) return undefined;
	const day = date.first;
	return { href: `https://web.archive.org/web/${day.replaceAll('-', '')}/${url}`, date, day };
}

/** What Robust Links (robustlinks.mementoweb.org) say at a link to a source: when it was as cited, and where it is stored. */
export function robustLink(source: Source): Readonly<Record<string, string>> {
	const { archive_location: archive, issued, accessed } = source;
	const date = accessed ?? issued;
	return {
		...(date && { 'data-versiondate': date.first }),
		...(archive !== undefined && { 'data-versionurl': archive }),
	};
}
