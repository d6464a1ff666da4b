import { formatDate } from '../../story/dates/format.ts';
import type { TimelineEvent } from '../../story/model/types/record.ts';
import type { Words } from '../../edition/words/words.ts';
import type { Edition, ToUrl } from '../../edition/edition.ts';

/**
 * Events as GeoJSON (RFC 7946), in order of time. An event of which no point is known has `null` for its
 * geometry, as section 3.2 asks; the dates are in EDTF and as the first and the last day they may mean.
 */
export function toGeoJson({ site, words, url }: Edition): object {
	return {
		type: 'FeatureCollection',
		features: site.events.map((event) => toFeature(event, words, url)),
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
			category: category.id,
			place: place?.name ?? null,
			precision: precision ?? null,
			text: text.words,
			url: toUrl(`timeline/${id}/`),
		},
	};
}
