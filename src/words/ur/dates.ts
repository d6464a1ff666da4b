import type { DateWords } from '../../dates/format.ts';

const grains = { day: 'دن', month: 'مہینہ', year: 'سال' } as const;

export const dates: DateWords = {
	locale: 'ur',
	hasSolarHijri: false,
	about: (date) => `تقریباً ${date}`,
	uncertain: (date, precision) => `${date}، ${grains[precision]} غیر یقینی`,
	from: (date) => `${date} سے، اختتام نہیں ہوا`,
	within: (years) => `${years} کے درمیان کسی وقت`,
};
