import { load } from 'cheerio';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { exampleEvent, exampleStatement } from '../../../src/story/check/example-story.ts';
import { writeCalendar } from '../../../src/outputs/data/calendar.ts';
import { eventTables } from '../../../src/outputs/data/event-tables.ts';
import { writeFeed } from '../../../src/outputs/data/feed.ts';
import { anEdition, aSite, toUrl } from '../../outputs/data/a-site.ts';

/** The ids are in the order of the alphabet, and never in that of the day. */
const day = {
	'timeline/late-ferry.md': exampleEvent({ date: '2025-01-14T09:40' }),
	'timeline/a-night.md': exampleEvent({ date: '2025-01-14T22:00' }),
	'timeline/b-dawn.md': exampleEvent({ date: '2025-01-14T06:00' }),
	'timeline/z-day.md': exampleEvent({ date: '2025-01-14' }),
	'timeline/y-days.md': exampleEvent({ date: '2025-01-14/2025-01-15' }),
	'timeline/c-before.md': exampleEvent({ date: '2025-01-13T23:00' }),
	'statements/ferry-was-late.md': exampleStatement({
		events: '[a-night, z-day, late-ferry, y-days, c-before, b-dawn]',
	}),
};
const inOrder = ['c-before', 'y-days', 'z-day', 'b-dawn', 'late-ferry', 'a-night'];

test('puts the events of a day in order wherever they are listed', () => {
	const site = aSite(day);
	expect(site.events.map(({ id }) => id)).toEqual(inOrder);
	const [statement] = site.statements;
	expect(statement?.events.map(({ id }) => id)).toEqual(inOrder);
	expect(eventTables(anEdition(site))[0]?.rows.map(([id]) => id)).toEqual(inOrder);
	const source = site.sources.find(({ id }) => id === 'harbour-log');
	expect(source?.usedBy.events.map(({ id }) => id)).toEqual(inOrder);
	const $ = load(writeFeed(anEdition(site)), { xml: true });
	const entries = $('entry > id').map((_index, id) => $(id).text());
	expect(entries.get()).toEqual(inOrder.toReversed().map((id) => toUrl(`timeline/${id}/`)));
	const calendar = new ICAL.Component(ICAL.parse(writeCalendar(anEdition(site))) as never);
	const listed = calendar.getAllSubcomponents('vevent');
	expect(listed.map((event) => event.getFirstPropertyValue('uid'))).toEqual(
		inOrder.map((id) => toUrl(`timeline/${id}/`))
	);
});

test('keeps the order of events that are dated alike, in whatever order they are written', () => {
	const alike = ['c', 'a', 'b'];
	const files = Object.fromEntries(
		alike.map((id) => [`timeline/${id}.md`, exampleEvent({ date: '2025-01-14' })])
	);
	const orders = [alike, alike.toReversed()].map((ids) => {
		const events = `[${ids.join(', ')}]`;
		const site = aSite({
			...files,
			'statements/ferry-was-late.md': exampleStatement({ events: events }),
			'timeline/late-ferry.md': exampleEvent({ date: '2025-01-13' }),
		});
		return site.statements[0]?.events.map(({ id }) => id);
	});
	expect(orders).toEqual([
		['a', 'b', 'c'],
		['a', 'b', 'c'],
	]);
});
