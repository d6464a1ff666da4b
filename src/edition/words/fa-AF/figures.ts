import type { FigureWords } from '../en/figures.ts';

export const figures: FigureWords = {
	title: 'ارقام، هر یک به نام کسی که آن را داد',
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
	note: 'ارقام گویندگان مختلف شاید چیزهای مختلفی را بشمارد. این ارقام کنار هم آورده شده و هرگز با هم جمع نمی‌شود.',
};
