import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { exampleEvent } from '../../../src/story/check/example-story.ts';
import { translationOf } from '../../../src/story/check/example-translation.ts';
import { writeCalendar } from '../../../src/outputs/data/calendar.ts';
import { buildSite } from '../../../src/story/model/build.ts';
import { checkStory } from '../../story.ts';
import { anEdition, aSite } from './a-site.ts';

function eventOf(date: string) {
	const site = aSite({ 'timeline/late-ferry.md': exampleEvent({ date }) });
	const calendar = new ICAL.Component(ICAL.parse(writeCalendar(anEdition(site))) as never);
	const [event] = calendar.getAllSubcomponents('vevent');
	if (!event) throw new Error('No event.');
	const value = (name: string) => String(event.getFirstPropertyValue(name));
	return { event, value, isDay: event.getFirstProperty('dtstart')?.type === 'date' };
}

test.each([
	['1893-11-12', '1893-11-12', '1893-11-13'],
	['2024-02', '2024-02-01', '2024-03-01'],
	['1955~', '1955-01-01', '1956-01-01'],
	['1949-07-26?', '1949-07-26', '1949-07-27'],
	['2024-12-30/2025-01-02', '2024-12-30', '2025-01-03'],
	['2025-01-12/..', '2025-01-12', '2025-01-13'],
	['195X', '1950-01-01', '1960-01-01'],
])('%s lasts from %s until before %s', (date, start, end) => {
	const { value, isDay } = eventOf(date);
	expect([value('dtstart'), value('dtend')]).toEqual([start, end]);
	expect(isDay).toBe(true);
});

test('says what is unsure of a date, and nothing where all is known', () => {
	expect(eventOf('1955~').value('description')).toMatch(
		/^Date: about 1955 \(EDTF 1955~\)\. Every day that it may mean is entered\.\n\nThe ferry/u
	);
	expect(eventOf('195X').value('description')).toMatch(
		/^Date: some time in 1950 – 1959 \(EDTF 195X\)\. Every day that it may mean is entered\./u
	);
	expect(eventOf('2025-01-12/..').value('description')).toContain(
		'Only its start date is entered.'
	);
	expect(eventOf('2025-01-14').value('description')).toMatch(/^The ferry/u);
});

test.each([
	['2025-01-14T06:00', '2025-01-14T06:00:00', 'floating'],
	['2025-01-14T06:00:30', '2025-01-14T06:00:30', 'floating'],
	['2025-01-14T06:00Z', '2025-01-14T06:00:00Z', 'UTC'],
	['2025-01-14T02:00+05:00', '2025-01-13T21:00:00Z', 'UTC'],
])('%s begins at %s, in time that is %s', (date, start, zone) => {
	const { value, event } = eventOf(date);
	const begin = event.getFirstPropertyValue('dtstart') as ICAL.Time;
	expect(event.getFirstProperty('dtstart')?.type).toBe('date-time');
	expect([String(begin), begin.zone.tzid]).toEqual([start, zone]);
	expect(event.getFirstProperty('dtend')).toBeNull();
	expect(value('description')).toContain(`(EDTF ${date})`);
});

test('is stamped with the end of the record and has its address as its id', () => {
	const { value } = eventOf('2025-01-14');
	expect(value('dtstamp')).toBe('2025-02-01T00:00:00Z');
	expect(value('uid')).toBe('https://example.org/a/b/timeline/late-ferry/');
});

test('says the language of each text, in lines that are no longer than they may be', () => {
	const urdu = buildSite(checkStory({ 'timeline/late-ferry.ur.md': translationOf() }), 'ur');
	const text = writeCalendar(anEdition(urdu));
	const [event] = new ICAL.Component(ICAL.parse(text) as never).getAllSubcomponents('vevent');
	const languageOf = (name: string) => event?.getFirstProperty(name)?.getParameter('language');
	for (const name of ['summary', 'description', 'categories'])
		expect([name, languageOf(name)]).toEqual([name, 'ur']);
	expect(event?.getFirstPropertyValue('summary')).toBe(urdu.events[0]?.title);
	expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
});
