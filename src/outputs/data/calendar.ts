import ical, { foldLines, ICalEventTransparency } from 'ical-generator';
import { secondsOf } from '../../story/dates/clock-time.ts';
import type { EdtfDate } from '../../story/dates/edtf.ts';
import { formatDate } from '../../story/dates/format.ts';
import { publicationOf } from '../../story/model/publication.ts';
import type { TimelineEvent } from '../../story/model/types/record.ts';
import type { Words } from '../../edition/words/words.ts';
import type { Edition } from '../../edition/edition.ts';

/** A day, or the days from one to another: the calendar shows all of such a date. */
const plainDays = /^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/u;

/**
 * Events as iCalendar: all-day, from the first day that the date may mean to the last; one with a time
 * begins then, on the clock of the place (“floating”) or, where its distance from UTC is written, in UTC,
 * and nothing is said of how long it took. Stamp, sequence and last change are those of the event’s page
 * (`publicationOf`), so that a calendar that has read an earlier file takes what has changed and nothing else. Texts say their language (RFC 5545, 3.2.10).
 */
export function writeCalendar({ lang, site, words, url }: Edition): string {
	const { meta, events } = site;
	const calendar = ical({
		prodId: { company: 'On the Record', product: 'timeline', language: lang.toUpperCase() },
		// The library writes the name as it is given.
		name: meta.title.replace(/[\\;,]/gu, '\\$&'),
	});
	for (const event of events) {
		const { published, modified, sequence } = publicationOf(site, { kind: 'events', id: event.id });
		const { id, title, date, category, place } = event;
		const hasPoint = place?.lat !== undefined && place.lon !== undefined;
		calendar.createEvent({
			// Addresses never change once published, so they are the ids here as everywhere.
			id: url(`timeline/${id}/`),
			stamp: day(modified),
			lastModified: day(modified),
			...(site.history && { created: day(published) }),
			sequence,
			...spanOf(date),
			summary: title,
			description: describe(event, words),
			url: url(`timeline/${id}/`),
			categories: [{ name: category.name }],
			transparency: ICalEventTransparency.TRANSPARENT,
			...(place && {
				location: hasPoint
					? { title: place.name, geo: { lat: place.lat, lon: place.lon } }
					: place.name,
			}),
		});
	}
	return withLanguages(calendar.toString(), events).replace(/(?:\r\n)?$/u, '\r\n');
}

/** The calendar with the language of each text, which the library has no way to say. */
function withLanguages(calendar: string, events: readonly TimelineEvent[]): string {
	let at = -1;
	const lines = calendar.replace(/\r\n[ \t]/gu, '').split('\r\n');
	const said = lines.map((line) => {
		if (line === 'BEGIN:VEVENT') at += 1;
		const [name = ''] = line.split(':');
		const own: Readonly<Record<string, string | undefined>> = {
			SUMMARY: events[at]?.rendition.lang,
			LOCATION: events[at]?.rendition.lang,
			DESCRIPTION: events[at]?.text.lang,
			CATEGORIES: events[at]?.category.lang,
		};
		return own[name] === undefined ? line : line.replace(name, `${name};LANGUAGE=${own[name]}`);
	});
	return foldLines(said.join('\r\n'));
}

function spanOf({ first, last, start: { time } }: EdtfDate) {
	if (!time) return { start: day(first), end: day(last, 1), allDay: true };
	const start = new Date(day(first).getTime() + secondsOf(time) * 1000);
	return { start, floating: time.offset === undefined };
}

function describe({ date, text, dateNote, contested }: TimelineEvent, words: Words): string {
	const { file, dates } = words;
	return [
		...(plainDays.test(date.edtf)
			? []
			: [file.calendar.date(formatDate(date, dates).text, date.edtf) + spanNote(date, words)]),
		text.words,
		dateNote ? file.onDate(dateNote.words) : '',
		contested ? file.disputed(contested.words) : '',
	]
		.filter(Boolean)
		.join('\n\n');
}

function spanNote(
	{ start, end, isOpen, isWithin }: EdtfDate,
	{ file: { calendar } }: Words
): string {
	if (isOpen) return ` ${calendar.onlyBeginning}`;
	return !isWithin && (end || start.precision === 'day') ? '' : ` ${calendar.everyDay}`;
}

function day(text: string, later = 0): Date {
	const date = new Date(`${text}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + later);
	return date;
}
