import type { PageWords } from '../en/page.ts';
import { inOrder } from '../parts.ts';
import { counted } from './signs.ts';

export const method: PageWords['method'] = {
	title: 'زموږ په اړه',
	description: 'تحلیل څنګه وشو، له هرې سرچینې څومره ولوستل شول، څه تثبیت نه شول، او هر سمون.',
	numbers: 'د تثبیت حالت په شمېرو کې',
	everyRule: inOrder(
		'هېڅ پاڼه نه خپرېږي، تر هغو چې ',
		{ link: 'زموږ له ټولو کتنو', to: 'rules' },
		' تېره شوې نه وي.'
	),
	hash: (sha256) => inOrder('د لیکنې د متن SHA-256: ', { code: sha256 }),
	eras: 'د پېښو د لړۍ دورې، او دا چې ولې له هماغه ځایه پیلېږي او هلته پای ته رسېږي',
	corrections: 'سمونونه',
	noCorrections: 'تر اوسه نشته.',
	corrected: (date) => inOrder({ time: date }, '.'),
	said: 'مخکې داسې وه:',
	says: 'اوس داسې ده:',
	why: 'ولې:',
	fault: (contact) => inOrder('د تېروتنې خبر ورکړئ: ', { link: contact, to: 'contact' }),
	tally: {
		caption: 'د ویبپاڼې د جوړېدو پر مهال له منځپانګې شمېرل شوي',
		sentences: 'د لیکنې جملې',
		statements: 'ویناوې',
		evidence: (asked) => `${asked} د شواهدو برخې`,
		events: 'پېښې',
		eventsOfTwoPublishers: 'هغه پېښې چې سرچینې یې د دوو یا ډېرو خپروونکو دي',
		contestedEvents: 'هغه پېښې چې پکې پر څه اختلاف شته',
		sources: 'سرچینې',
		seen: (seen) => `سرچینې: ${seen}`,
		publishers: 'خپروونکي',
		quotations: 'له سرچینو اخیستنې',
		comparedQuotations: 'له سرچینو سره پرتله شوې اخیستنې',
	},
	shares: {
		caption:
			'د شواهدو شمېر د خپروونکي د هېواد له مخې، بیا د سرچینې د ژبې له مخې؛ د ویبپاڼې د جوړېدو پر مهال شمېرل شوی',
		whole: 'ټولې ویناوې',
		pieces: (count: string) => `شواهد: ${count}`,
		unknown: 'د یوه هېواد نه دی، یا معلوم نه دی',
	},
	rules: {
		title: 'زموږ کتنې',
		description: (count) =>
			`${counted(count, 'قاعده', 'قاعدې')} چې منځپانګه یې د هرې پاڼې تر خپرېدو مخکې باید پوره کړي، هره یوه له یوې بېلګې سره.`,
		standfirst: (count) =>
			`${counted(count, 'قاعده', 'قاعدې')}. تر هغو چې یوه هم ماته وي، هېڅ نه خپرېږي. هره یوه دوې بېلګې لري: یوه له کتنې تېرېږي او بله نه تېرېږي؛ دواړه د ازموینو په توګه چلول کېږي.`,
		note: inOrder(
			'بېلګې د یوې مسافر وړونکې بېړۍ په اړه د یوې لنډې کیسې فایلونه دي، او هلته ښودل شوي چې له هغې توپیر لري. په ټرمینل کې: ',
			{ code: 'npm run check -- --explain quote-in-article' }
		),
		passes: 'له کتنې تېرېږي',
		fails: 'له کتنې نه تېرېږي',
		story: 'د بېلګو کیسه',
		allFiles: 'ټول فایلونه یې',
		asItIs: 'کیسه لکه څنګه چې ده.',
		absent: (path) => inOrder({ code: path }, ' نشته'),
	},
};
