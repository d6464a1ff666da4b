import type { DateWords } from '../../dates/format.ts';

export const dates: DateWords = {
	locale: 'en-GB',
	hasSolarHijri: false,
	about: (date) => `about ${date}`,
	uncertain: (date, precision) => `${date}, ${precision} uncertain`,
	from: (date) => `from ${date}, not ended`,
	within: (years) => `some time in ${years}`,
};
