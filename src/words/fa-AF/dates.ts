import type { DateWords } from '../../dates/format.ts';

const grains = { day: 'روز', month: 'ماه', year: 'سال' } as const;

export const dates: DateWords = {
	locale: 'fa-AF',
	hasSolarHijri: true,
	about: (date) => `حدود ${date}`,
	uncertain: (date, precision) => `${date}، ${grains[precision]} نامطمئن`,
	from: (date) => `از ${date}، پایان نیافته`,
	within: (years) => `زمانی در ${years}`,
};
