import type { DateWords } from '../../../story/dates/format.ts';

const grains = { day: 'روز', month: 'ماه', year: 'سال' } as const;
const ends = { start: 'آغاز', end: 'پایان' } as const;
const unknown = { month: 'ماه', day: 'روز', 'month-and-day': 'ماه و روز' } as const;

export const dates: DateWords = {
	locale: 'fa-AF',
	hasSolarHijri: true,
	about: (date) => `حدود ${date}`,
	uncertain: (date, precision) => `${date}، ${grains[precision]} نامطمئن`,
	unknown: (date, part) => `${date}، ${unknown[part]} نامعلوم`,
	uncertainEnd: (interval, end) => `${interval}، ${ends[end]} نامطمئن`,
	from: (date) => `از ${date}، پایان نیافته`,
	within: (years) => `زمانی در ${years}`,
	at: (date, time) => `${date}، ساعت ${time}`,
};
