import { check } from '@placemarkio/check-geojson';
import { geoBounds, geoLength, type ExtendedFeatureCollection } from 'd3-geo';
import { expect, test } from 'vitest';
import { exampleEvent } from '../../../src/story/check/example-story.ts';
import { toGeoJson } from '../../../src/outputs/data/geojson.ts';
import { site as record } from '../../record.ts';
import { anEdition, aSite, toUrl } from './a-site.ts';

const event = (fields: Readonly<Record<string, string>>) =>
	exampleEvent({ actors: '', ...fields }, 'It did, the office said [@harbour-log].');
const site = aSite({
	'timeline/fort.md': event({
		date: '"195X"',
		place: '{ name: Old fort, lat: -54.1, lon: 12.5, precision: district }',
	}),
	'timeline/sea.md': event({ date: '1961-09', place: '{ name: At sea }' }),
	'timeline/town.md': event({ date: '1962~', place: '{ name: Town, lat: 0, lon: 0 }' }),
});

test('gives points as longitude and latitude, with how exact they are and the date in EDTF', () => {
	expect(toGeoJson(anEdition(site))).toMatchObject({
		type: 'FeatureCollection',
		features: [
			{
				type: 'Feature',
				id: 'fort',
				geometry: { type: 'Point', coordinates: [12.5, -54.1] },
				properties: {
					date: '195X',
					first_day: '1950-01-01',
					last_day: '1959-12-31',
					place: 'Old fort',
					precision: 'district',
					url: toUrl('timeline/fort/'),
				},
			},
			{ id: 'sea', geometry: null, properties: { place: 'At sea', precision: null } },
			{ id: 'town', geometry: { coordinates: [0, 0] }, properties: { date: '1962~' } },
			{ id: 'late-ferry', geometry: null, properties: { place: null } },
		],
	});
});

test('two other programs read it: every point of the record, and nothing but points', () => {
	const written = toGeoJson(anEdition(record));
	expect(check(JSON.stringify(written))).toEqual(written);
	const collection = written as ExtendedFeatureCollection;
	const points = record.events.flatMap(({ place }) =>
		place?.lat === undefined || place.lon === undefined ? [] : [[place.lon, place.lat] as const]
	);
	const [[west, south], [east, north]] = geoBounds(collection);
	expect([south, north]).toEqual([
		Math.min(...points.map(([, lat]) => lat)),
		Math.max(...points.map(([, lat]) => lat)),
	]);
	expect(points.map(([lon]) => lon)).toEqual(expect.arrayContaining([west, east]));
	expect(geoLength(collection)).toBe(0);
});

test('every point of the record says how exact it is', () => {
	const withPoint = record.events.filter(({ place }) => place?.lat !== undefined);
	expect(withPoint.length).toBeGreaterThan(100);
	for (const { id, place } of withPoint) expect(place?.precision, id).toBeDefined();
});
