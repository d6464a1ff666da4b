import type { DateWords } from '../../../story/dates/format.ts';

const uncertain = {
	day: 'ورځ یې ناڅرګنده ده',
	month: 'میاشت یې ناڅرګنده ده',
	year: 'کال یې ناڅرګند دی',
} as const;
const unknown = {
	month: 'میاشت یې نامعلومه ده',
	day: 'ورځ یې نامعلومه ده',
	'month-and-day': 'میاشت او ورځ یې نامعلومې دي',
} as const;
const ends = { start: 'پیل', end: 'پای' } as const;

export const dates: DateWords = {
	locale: 'ps',
	months: {
		جنوري: 'جنورۍ',
		فبروري: 'فبرورۍ',
		اپریل: 'اپرېل',
		اګست: 'اګسټ',
		سېپتمبر: 'سپټمبر',
		دسمبر: 'ډسمبر',
	},
	hasSolarHijri: true,
	about: (date) => `شاوخوا ${date}`,
	uncertain: (date, precision) => `${date}، ${uncertain[precision]}`,
	unknown: (date, part) => `${date}، ${unknown[part]}`,
	uncertainEnd: (interval, end) => `${interval}، ${ends[end]} یې ناڅرګند دی`,
	from: (date) => `له ${date} راهیسې، پای یې لا نه دی راغلی`,
	within: (years) => `د ${years} ترمنځ کوم وخت`,
	at: (date, time) => `${date}، ${time} بجې`,
};
