import ical, { ICalEventTransparency } from 'ical-generator';
import type { EdtfDate } from '../dates/edtf.ts';
import { formatDate } from '../dates/format.ts';
import type { Site, TimelineEvent } from '../model/types.ts';
import { categoryWords } from '../words/en.ts';
import type { ToUrl } from './columns.ts';

/**
 * Events as iCalendar: all-day, from the first day that the date may mean to the last. The stamp is
 * the day on which the record ends, so that the same content makes the same file.
 */
export function writeCalendar({ meta, events }: Site, toUrl: ToUrl): string {
	const calendar = ical({
		prodId: { company: 'On the Record', product: 'timeline', language: 'EN' },
		// The library writes the name as it is given.
		name: meta.title.replace(/[\\;,]/gu, '\\$&'),
	});
	for (const event of events) {
		const { id, title, date, category, place } = event;
		const hasPoint = place?.lat !== undefined && place.lon !== undefined;
		calendar.createEvent({
			// Addresses never change once published, so they are the ids here as everywhere.
			id: toUrl(`timeline/${id}/`),
			stamp: day(meta.recordEndsOn.last),
			start: day(date.first),
			end: day(date.last, 1),
			allDay: true,
			summary: title,
			description: describe(event),
			url: toUrl(`timeline/${id}/`),
			categories: [{ name: categoryWords[category] }],
			transparency: ICalEventTransparency.TRANSPARENT,
			...(place && {
				location: hasPoint
					? { title: place.name, geo: { lat: place.lat, lon: place.lon } }
					: place.name,
			}),
		});
	}
	return calendar.toString().replace(/(?:\r\n)?$/u, '\r\n');
}

function describe({ date, text, dateNote, contested }: TimelineEvent): string {
	const { isExact, text: words } = formatDate(date);
	return [
		!isExact || date.isOpen ? `Date: ${words} (EDTF ${date.edtf}).${spanNote(date)}` : '',
		text.words,
		dateNote ? `On the date: ${dateNote.words}` : '',
		contested ? `Disputed: ${contested.words}` : '',
	]
		.filter(Boolean)
		.join('\n\n');
}

function spanNote({ start, end, isOpen }: EdtfDate): string {
	if (isOpen) return ' Only its beginning is entered.';
	return end || start.precision === 'day' ? '' : ' Every day that it may mean is entered.';
}

function day(text: string, later = 0): Date {
	const date = new Date(`${text}T00:00:00Z`);
	date.setUTCDate(date.getUTCDate() + later);
	return date;
}
