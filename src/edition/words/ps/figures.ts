import type { FigureWords } from '../en/figures.ts';
import { counted } from './signs.ts';

export const figures: FigureWords = {
	title: 'شمېرې او ورکوونکي یې',
	whom: 'د چا',
	howMany: 'څومره',
	asOf: 'تر کومې نېټې',
	source: 'سرچینه',
	what: {
		killed: 'وژل شوي',
		wounded: 'ټپیان',
		captured: 'نیول شوي',
		displaced: 'بې ځایه شوي',
	},
	range: (least, most) => `له ${least} تر ${most}`,
	atLeast: (least) => `لږ تر لږه ${least}`,
	atMost: (most) => `تر ${most} پورې`,
	about: (number) => `شاوخوا ${number}`,
	page: {
		description: (figures, events) =>
			`په ${counted(events, 'پېښه', 'پېښو')} کې ${counted(figures, 'شمېره', 'شمېرې')}، هره یوه د ورکوونکي له نوم سره. هېڅ هم نه دي جمع شوي.`,
		standfirst: (figures, events) =>
			`په ${counted(events, 'پېښه', 'پېښو')} کې ${counted(figures, 'شمېره', 'شمېرې')}، هره یوه لکه څنګه چې ورکوونکي ویلې. دوی بېلابېل خلک شمېري، نو هېڅ هم نه دي جمع شوي.`,
		how: 'هر جدول د یوه ورکوونکي شمېرنه ده، د هغو خلکو له مخې چې شمېرل شوي، او خپل مقیاس لري: د دوو جدولونو پټې مه پرتله کوئ. کال خپلې پېښې ته لار ښيي. نقطه‌يي برخه هغه ده چې ورکوونکي خلاصه پرې ایښې: «لږ تر لږه»، «تر» یا د دوو شمېرو ترمنځ.',
		caption: (what, figures) => `${what}: ${counted(figures, 'شمېره', 'شمېرې')}`,
		when: 'پېښه',
		others: 'نورې شمېرې',
		othersText: 'دې ورکوونکو د یوه ډول یوه یا دوه شمېرې ورکړې، یا د دې کیسې لوري نه دي.',
	},
	all: 'ټولې شمېرې، د ورکوونکو له مخې',
	note: 'بېلابېل ورکوونکي ښايي په بېلابېلو ډولونو شمېرنه وکړي. شمېرې یې څنګ په څنګ راوړل شوې دي او هېڅکله نه سره جمع کېږي.',
};
