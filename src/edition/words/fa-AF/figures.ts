import type { FigureWords } from '../en/figures.ts';
import { counted } from './signs.ts';

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
	page: {
		description: (figures, events) =>
			`${counted(figures, 'رقم')} در ${counted(events, 'رویداد')}، هر یک با نام گوینده‌اش. هیچ چیز جمع نشده است.`,
		standfirst: (figures, events) =>
			`${counted(figures, 'رقم')} در ${counted(events, 'رویداد')}، هر یک چنان‌که گوینده‌اش گفته است. این ارقام کسان مختلفی را می‌شمارد، پس هیچ چیز جمع نشده است.`,
		how: 'هر جدول شمارش یک گوینده است، به تفکیک کسانی که شمرده است، و مقیاس خود را دارد: میله‌های دو جدول را با هم مقایسه نکنید. سال به رویداد آن می‌رسد. بخش خط‌چین آن است که گوینده باز گذاشته است: «دست‌کم»، «تا» یا میان دو عدد.',
		caption: (what, figures) => `${what}: ${counted(figures, 'رقم')}`,
		when: 'رویداد',
		others: 'ارقام دیگر',
		othersText: 'این گویندگان از یک نوع یک یا دو رقم داده‌اند، یا از طرف‌های این داستان نیستند.',
	},
	all: 'همهٔ ارقام، گوینده به گوینده',
	note: 'هر کس شاید به شیوه‌ای دیگر شمرده باشد. ارقام کنار هم آورده شده و هرگز با هم جمع نمی‌شود.',
};
