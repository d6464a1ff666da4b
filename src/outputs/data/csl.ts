import type { EdtfDate } from '../../story/dates/edtf.ts';
import type { DatePoint } from '../../story/dates/point.ts';
import type { Source } from '../../story/model/types/record.ts';
import type { Citable } from './citable.ts';
import { toUri } from '../../story/text/to-uri.ts';

/** A date variable of CSL-JSON. */
export interface CslDate {
	readonly 'date-parts': readonly (readonly number[])[];
	readonly circa?: true;
}

/** An item of CSL-JSON, of the fields that sources have. */
export interface CslItem extends Omit<Citable, 'issued' | 'accessed' | 'kind' | 'seen'> {
	readonly issued: CslDate | undefined;
	readonly accessed: CslDate | undefined;
	/** The court that a court record comes from. */
	readonly authority: string | undefined;
	/** Where CSL-JSON keeps what it has no field for; only sources have that. */
	readonly custom?: {
		readonly kind: Source['kind'];
		readonly seen: Source['seen'] | undefined;
		/** The dates as written in EDTF: CSL cannot tell `about` from `perhaps`, nor an open end. */
		readonly issued: string | undefined;
		readonly accessed: string | undefined;
	};
}

/** Types whose publisher, where nothing else is named, is the paper or the site they stand in. */
const standsInPublisher = new Set<Source['type']>([
	'article-magazine',
	'article-newspaper',
	'post',
	'post-weblog',
	'webpage',
]);

/** A reference as an item of CSL-JSON 1.0.2. */
export function toCsl(source: Citable): CslItem {
	const { id, type, title, author, interviewer, publisher, number, language } = source;
	const { issued, accessed, URL: url, archive_location: archived, note, kind, seen } = source;
	// Styles print the container of a news item and leave its publisher out.
	const container =
		source['container-title'] ?? (standsInPublisher.has(type) ? publisher : undefined);
	return {
		id,
		type,
		title,
		author,
		interviewer,
		'container-title': container,
		publisher,
		number,
		language,
		authority: kind === 'court-record' ? publisher : undefined,
		URL: url && toUri(url),
		archive_location: archived && toUri(archived),
		note: note && plainNote(note),
		issued: issued && toCslDate(issued),
		accessed: accessed && toCslDate(accessed),
		...(kind && { custom: { kind, seen, issued: issued?.edtf, accessed: accessed?.edtf } }),
	};
}

/**
 * A note that stays one. Citation processors take `Editor: …` at its beginning and `{:editor: …}`
 * anywhere for a variable, whatever the word; behind a blank the words are words.
 */
function plainNote(note: string): string {
	return note.replace(/^(?=[^\s:]+:)/u, ' ').replace(/\{:/gu, '{ :');
}

/** `1955~`, `1955?` and `195X` become `circa`; an interval has two dates, one without an end its first. */
export function toCslDate({ start, end, isWithin }: EdtfDate): CslDate {
	const points = end ? [start, end] : [start];
	const isCirca = isWithin || points.some((point) => point.isApproximate || point.isUncertain);
	return { 'date-parts': points.map(toParts), ...(isCirca && { circa: true as const }) };
}

/** Whether CSL’s parts say all that the date says. */
export function isPlainDate({ end, isOpen, unknown, start }: EdtfDate): boolean {
	return !end && !isOpen && !unknown && !start.isApproximate && !start.isUncertain;
}

function toParts({ year, month, day }: DatePoint): number[] {
	return [year, month, day].filter((part) => part !== undefined);
}
