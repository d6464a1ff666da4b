import type { Event, Place } from 'schema-dts';
import type { TimelineEvent } from '../../story/model/types/record.ts';
import type { ToUrl } from '../../edition/edition.ts';
import { idOf } from './at.ts';
import { isoDay, isoEnd } from './iso-day.ts';

/** An entry of the timeline; a date that isn’t certain is left out rather than made certain. */
export function eventData({ id, title, date, text, place }: TimelineEvent, at: ToUrl): Event {
	const [start, end] = [isoDay(date), isoEnd(date)];
	return {
		'@type': 'Event',
		...idOf.event(id, at),
		name: title,
		url: at(`timeline/${id}/`),
		description: text.words,
		...(start !== undefined && { startDate: start }),
		...(end !== undefined && { endDate: end }),
		...(place && { location: placeData(place) }),
	};
}

function placeData({ name, lat, lon }: NonNullable<TimelineEvent['place']>): Place {
	return {
		'@type': 'Place',
		name,
		...(lat !== undefined &&
			lon !== undefined && {
				geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon },
			}),
	};
}
