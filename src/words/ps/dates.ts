import type { DateWords } from '../../dates/format.ts';

const uncertain = {
	day: 'ورځ یې ناڅرګنده ده',
	month: 'میاشت یې ناڅرګنده ده',
	year: 'کال یې ناڅرګند دی',
} as const;

export const dates: DateWords = {
	locale: 'ps',
	hasSolarHijri: true,
	about: (date) => `شاوخوا ${date}`,
	uncertain: (date, precision) => `${date}، ${uncertain[precision]}`,
	from: (date) => `له ${date} راهیسې، پای یې لا نه دی راغلی`,
	within: (years) => `د ${years} ترمنځ کوم وخت`,
};
