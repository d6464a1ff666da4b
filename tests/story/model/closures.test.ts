import { expect, test } from 'vitest';
import { readDate } from '../../../src/story/dates/read-date.ts';
import { closureYears } from '../../../src/story/model/closures.ts';
import { exampleEvent } from '../../../src/story/check/example-story.ts';
import { site as record } from '../../record.ts';
import { aSite } from '../../outputs/data/a-site.ts';

const shut = (closures: string) => {
	const { events, places } = aSite({
		'timeline/late-ferry.md': exampleEvent({ place: '{ name: New quay }', closures }),
		'timeline/old-quay.md': exampleEvent({
			place: '{ name: Old quay }',
			title: 'The old quay opens',
		}),
	});
	return closureYears(events, places, readDate('2025-07-02'));
};

test('a closure stands in each year that it reaches into, as a part of that year', () => {
	const years = shut('[{ place: New quay, date: 2023-12-31/2025-01-01 }]');
	expect(years.map(({ year }) => year)).toEqual([2023, 2024, 2025]);
	const spans = years.map(({ places }) => places[0]?.spans[0]);
	expect(spans.map((span) => [span?.from, span?.to])).toEqual([
		[364 / 365, 1],
		[0, 1],
		[0, 1 / 365],
	]);
});

test('a month is all of its days, and what has not ended reaches to the end of the record', () => {
	const [year] = shut(
		'[{ place: New quay, date: 2025-01 }, { place: New quay, date: 2025-06/.. }]'
	);
	const days = year?.places[0]?.spans.map(({ from, to }) => [from * 365, to * 365].map(Math.round));
	expect(days).toEqual([
		[0, 31],
		[151, 183],
	]);
});

test('the place that was shut most often comes first, and one that was open that year is left out', () => {
	const years = shut(
		'[{ place: New quay, date: 2023 }, { place: Old quay, date: 2024 }, { place: Old quay, date: 2023 }]'
	);
	expect(years.map(({ year, places }) => [year, places.map(({ place }) => place.name)])).toEqual([
		[2023, ['Old quay', 'New quay']],
		[2024, ['Old quay']],
	]);
});

test('a year before 1000 is that year', () => {
	const [year] = shut('[{ place: New quay, date: "0087-07-02/0087-12-31" }]');
	expect([year?.year, year?.places[0]?.spans[0]?.from]).toEqual([87, 182 / 365]);
});

test('the record draws every closure of its events', () => {
	const years = closureYears(record.events, record.places, record.meta.recordEndsOn);
	const drawn = years.flatMap(({ places }) => places.flatMap(({ spans }) => spans));
	const all = record.events.flatMap(({ closures }) => closures);
	expect(all.length).toBeGreaterThan(5);
	expect(new Set(drawn.map(({ closure }) => closure))).toEqual(new Set(all));
});
