import { formatDate } from '../../story/dates/format.ts';
import type { Site, TimelineEvent } from '../../story/model/types.ts';
import { wordsFor, type Words } from '../../edition/words/words.ts';
import type { ToUrl } from '../../edition/edition.ts';

/**
 * Events as GeoJSON (RFC 7946), in order of time. An event of which no point is known has `null` for its
 * geometry, as section 3.2 asks; the dates are in EDTF and as the first and the last day they may mean.
 */
export function toGeoJson({ lang, events }: Site, toUrl: ToUrl): object {
	const words = wordsFor(lang);
	return {
		type: 'FeatureCollection',
		features: events.map((event) => toFeature(event, words, toUrl)),
	};
}

function toFeature(event: TimelineEvent, words: Words, toUrl: ToUrl) {
	const { id, title, date, category, place, text } = event;
	const { lat, lon, precision } = place ?? {};
	return {
		type: 'Feature',
		id,
		geometry:
			lat === undefined || lon === undefined ? null : { type: 'Point', coordinates: [lon, lat] },
		properties: {
			id,
			title,
			date: date.edtf,
			first_day: date.first,
			last_day: date.last,
			date_words: formatDate(date, words.dates).text,
			category,
			place: place?.name ?? null,
			precision: precision ?? null,
			text: text.words,
			url: toUrl(`timeline/${id}/`),
		},
	};
}
