import { readEdtf } from '../../story/dates/edtf.ts';
import type { Site } from '../../story/model/types/site.ts';

/** What `security.txt` is made of. */
type SecuritySite = Pick<Site, 'corrections' | 'sources'> & {
	readonly meta: Pick<Site['meta'], 'contact' | 'languages' | 'recordEndsOn'>;
};

/**
 * `security.txt` (RFC 9116): where to report that something is wrong with the site's safety. It is made
 * from `contact`, where that is an e-mail address or one that begins with `https://`, as the RFC asks;
 * `undefined` where it is not. No clock says when it expires: a year after the last day on which, as the
 * content says, somebody worked on it. A site that nobody looks after loses it in time, which the RFC wants.
 *
 * @param url where it will stand
 */
export function securityTxt(site: SecuritySite, url: string): string | undefined {
	const contact = contactOf(site.meta.contact);
	if (contact === undefined) return undefined;
	const lines = [
		`Contact: ${contact}`,
		`Expires: ${aYearAfter(lastDay(site))}T00:00:00Z`,
		`Preferred-Languages: ${site.meta.languages.join(', ')}`,
		...(url.startsWith('https:') ? [`Canonical: ${url}`] : []),
	];
	return `${lines.join('\n')}\n`;
}

function contactOf(contact: string | undefined): string | undefined {
	if (contact === undefined) return undefined;
	if (URL.canParse(contact)) {
		const { protocol, href } = new URL(contact);
		return protocol === 'https:' ? href : undefined;
	}
	const [name = '', host] = contact.split('@');
	return host === undefined ? undefined : `mailto:${encodeURIComponent(name)}@${host}`;
}

/** The last day that the record covers, on which a source was read, or a correction was made. */
function lastDay({ meta, sources, corrections }: SecuritySite): string {
	const dates = [
		meta.recordEndsOn,
		...sources.flatMap(({ accessed }) => accessed ?? []),
		...corrections.map(({ date }) => date),
	];
	return dates.reduce((latest, { last }) => (last > latest ? last : latest), '');
}

/** The same day of the next year; 28 February for a 29th that it does not have. */
function aYearAfter(day: string): string {
	const next = String(Number(day.slice(0, 4)) + 1).padStart(4, '0') + day.slice(4);
	return typeof readEdtf(next) === 'string' ? next.replace('02-29', '02-28') : next;
}
