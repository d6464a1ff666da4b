import type { FigureWords } from '../en/figures.ts';

export const figures: FigureWords = {
	title: 'ارقام و گویندگان آن',
	whom: 'از چه کسانی',
	howMany: 'چند تن',
	asOf: 'تا تاریخ',
	source: 'منبع',
	what: {
		killed: 'کشته',
		wounded: 'زخمی',
		captured: 'اسیر',
		displaced: 'بیجاشده',
	},
	range: (least, most) => `${least} تا ${most}`,
	atLeast: (least) => `دست‌کم ${least}`,
	atMost: (most) => `تا ${most}`,
	about: (number) => `حدود ${number}`,
	note: 'هر کس شاید به شیوه‌ای دیگر شمرده باشد. ارقام کنار هم آورده شده و هرگز با هم جمع نمی‌شود.',
};
