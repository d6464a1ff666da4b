import type { DateWords } from '../../../story/dates/format.ts';

const ends = { start: 'beginning', end: 'end' } as const;
const unknown = { month: 'month', day: 'day', 'month-and-day': 'month and day' } as const;

export const dates: DateWords = {
	locale: 'en-GB',
	hasSolarHijri: false,
	about: (date) => `about ${date}`,
	uncertain: (date, precision) => `${date}, ${precision} uncertain`,
	unknown: (date, part) => `${date}, ${unknown[part]} unknown`,
	uncertainEnd: (interval, end) => `${interval}, the ${ends[end]} uncertain`,
	from: (date) => `from ${date}, not ended`,
	within: (years) => `some time in ${years}`,
	at: (date, time) => `${date}, ${time}`,
};
