import type { DateWords } from '../../../story/dates/format.ts';

const grains = { day: 'دن', month: 'مہینہ', year: 'سال' } as const;
const ends = { start: 'آغاز', end: 'اختتام' } as const;
const unknown = { month: 'مہینہ', day: 'دن', 'month-and-day': 'مہینہ اور دن' } as const;

export const dates: DateWords = {
	locale: 'ur',
	hasSolarHijri: false,
	about: (date) => `تقریباً ${date}`,
	uncertain: (date, precision) => `${date}، ${grains[precision]} غیر یقینی`,
	unknown: (date, part) => `${date}، ${unknown[part]} نامعلوم`,
	uncertainEnd: (interval, end) => `${interval}، ${ends[end]} غیر یقینی`,
	from: (date) => `${date} سے، اختتام نہیں ہوا`,
	within: (years) => `${years} کے درمیان کسی وقت`,
	at: (date, time) => `${date}، ${time} بجے`,
};
