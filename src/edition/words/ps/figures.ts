import type { FigureWords } from '../en/figures.ts';

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
	note: 'بېلابېل ورکوونکي ښايي په بېلابېلو ډولونو شمېرنه وکړي. شمېرې یې څنګ په څنګ راوړل شوې دي او هېڅکله نه سره جمع کېږي.',
};
