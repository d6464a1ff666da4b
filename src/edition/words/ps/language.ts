import type { DateWords } from '../../../story/dates/format.ts';
import type { FigureWords } from '../en/language.ts';
import type { Signs } from '../signs.ts';
import type { Terms } from '../terms.ts';

const numbers = new Intl.NumberFormat('ps');
const format = (value: number) => numbers.format(value);
const years = new Intl.NumberFormat('ps', { useGrouping: false });

export const signs: Signs = {
	number: format,
	percent: (part) => `${format(Math.round(part * 100))}٪`,
	year: (year) => years.format(year),
	between: ' · ',
	comma: '، ',
	sentence: (words) => `${words}.`,
	labelled: (label, text) => `${label}: ${text}`,
	quoted: (words) => `«${words}»`,
	quotes: ['«', '»', '‹', '›'],
	numerals: 'persian',
};

/** A number with what it counts. */
export function counted(count: number, one: string, many: string): string {
	return `${format(count)} ${count === 1 ? one : many}`;
}

const uncertain = {
	day: 'ورځ یې ناڅرګنده ده',
	month: 'میاشت یې ناڅرګنده ده',
	year: 'کال یې ناڅرګند دی',
} as const;
const unknown = {
	month: 'میاشت یې نامعلومه ده',
	day: 'ورځ یې نامعلومه ده',
	'month-and-day': 'میاشت او ورځ یې نامعلومې دي',
} as const;
const ends = { start: 'پیل', end: 'پای' } as const;

export const dates: DateWords = {
	locale: 'ps',
	months: {
		جنوري: 'جنورۍ',
		فبروري: 'فبرورۍ',
		اپریل: 'اپرېل',
		اګست: 'اګسټ',
		سېپتمبر: 'سپټمبر',
		دسمبر: 'ډسمبر',
	},
	hasSolarHijri: true,
	about: (date) => `شاوخوا ${date}`,
	uncertain: (date, precision) => `${date}، ${uncertain[precision]}`,
	unknown: (date, part) => `${date}، ${unknown[part]}`,
	uncertainEnd: (interval, end) => `${interval}، ${ends[end]} یې ناڅرګند دی`,
	from: (date) => `له ${date} راهیسې، پای یې لا نه دی راغلی`,
	within: (years) => `د ${years} ترمنځ کوم وخت`,
	at: (date, time) => `${date}، ${time} بجې`,
};

export const terms: Terms = {
	asked: { said: 'ایا دا یې ویلي دي؟', so: 'ایا شواهد یې ملاتړ کوي؟' },
	said: {
		confirmed: 'هو، ثبت شوي دي',
		similar: 'په نورو ټکو',
		'not-found': 'ثبت شوې وینا ونه موندل شوه',
		'not-applicable': 'د لیکنې خپل ټکي',
	},
	so: {
		supported: 'ملاتړ یې کېږي',
		disputed: 'اختلاف پرې شته',
		qualified: 'تر یوې اندازې ملاتړ یې کېږي',
		contradicted: 'شواهد یې پر خلاف دي',
		'no-source-found': 'سرچینه ونه موندل شوه',
		'not-checkable': 'کتل یې نه شي کېدای',
	},
	means: {
		said: {
			confirmed: 'له لیکنې پرته په یوه سرچینه کې ثبت دي چې دې ویونکي دا ویلي دي.',
			similar:
				'له لیکنې پرته په یوه سرچینه کې ثبت دي چې دې ویونکي نږدې همدا خبره په نورو ټکو کړې ده.',
			'not-found': 'له لیکنې پرته مو داسې سرچینه ونه موندله چې د دې ویونکي دا خبره پکې ثبت وي.',
			'not-applicable': 'لیکنه دا پخپله وايي، نو ویونکی نشته چې پوښتنه یې وشي.',
		},
		so: {
			supported: 'داسې سرچینې مو وموندلې چې ملاتړ یې کوي، او هېڅ یوه یې پر خلاف نه ده.',
			disputed:
				'ځینې سرچینې یې ملاتړ کوي او نورې یې پر خلاف دي؛ دا نه ښيي چې دواړه یو شان غښتلې دي.',
			qualified: 'سرچینې محدودیتونه پرې زیاتوي؛ هېڅ یوه یې پر خلاف نه ده.',
			contradicted: 'داسې سرچینې مو وموندلې چې پر خلاف یې دي، او هېڅ یوه یې ملاتړ نه کوي.',
			'no-source-found': 'داسې سرچینه مو ونه موندله چې ملاتړ یې وکړي یا یې پر خلاف وي.',
			'not-checkable': 'سرچینې یې نه شي څرګندولای، لکه یو نظر، هیله یا وړاندوینه.',
		},
	},
	bearings: {
		supports: 'ملاتړ یې کوي',
		qualifies: 'محدودیت پرې زیاتوي',
		contradicts: 'پر خلاف یې ده',
	},
	forms: {
		'direct-quote': 'د نقل په نښو کې',
		paraphrase: 'د لیکنې په ټکو',
		assertion: 'د ویونکي له نوم پرته',
		background: 'مخینه',
		prediction: 'وړاندوینه',
	},
	noteKinds: {
		'wrong-word': 'ناسمه کلمه',
		'broken-sentence': 'نیمګړې جمله',
		unsourced: 'د سرچینې نوم نشته',
		'wrong-place': 'ناسم ځای',
		unclear: 'ناڅرګند',
	},
	sourceKinds: {
		'un-document': 'د ملګرو ملتونو سند',
		treaty: 'د تړون متن',
		government: 'حکومت',
		news: 'خبر',
		research: 'څېړنه',
		reference: 'د حوالې اثر',
		book: 'کتاب',
		interview: 'مرکه',
		post: 'په ټولنیزو رسنیو کې لیکنه',
		video: 'ویډیو',
		broadcast: 'خپرونه',
		'court-record': 'د محکمې سند',
		dataset: 'د معلوماتو ټولګه',
		photograph: 'عکس',
	},
	seen: {
		full: 'ټوله لوستل شوې',
		excerpt: 'یوه برخه یې مو لوستې',
		cited: 'نه ده لوستل شوې؛ بلې سرچینې یاده کړې',
		unseen: 'نه ده لوستل شوې',
	},
	strengths: {
		strong: 'غښتلی',
		weak: 'کمزوری',
		poor: 'لږ احتمال لري',
		open: 'نه شو ویلای',
		excluded: 'ناشونی',
	},
	families: {
		shape: 'د فایلونو بڼه',
		article: 'لیکنه',
		links: 'د فایلونو ترمنځ تړاوونه',
		evidence: 'شواهد',
		dates: 'نېټې',
		languages: 'ژبې',
		'text-safety': 'د متن خوندیتوب',
		'neutral-words': 'بې پلوه ټکي',
	},
};

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
		attacks: 'بریدونه',
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
		how: 'هر انځور د یوه ورکوونکي شمېرنه ده او خپل مقیاس لري: د دوو انځورونو پټې مه پرتله کوئ. هره کرښه یې نور خلک شمېري؛ هره پټه یوه شمېره ده، په خپل کال کې. نقطه‌يي برخه هغه ده چې ورکوونکي خلاصه پرې ایښې: «لږ تر لږه»، «تر» یا د دوو شمېرو ترمنځ. په انځور کې هغه خلک دي چې له یو ځل زیات شمېرل شوي؛ جدول ټول لري.',
		picture: (what, giver, from, to) =>
			`${what}، د ${giver} د شمېرنې له مخې، کال په کال له ${from} تر ${to}. لاندې جدول هماغه شمېرې لري.`,
		numbers: 'ټولې شمېرې په جدول کې، له پېښو سره',
		attacks: 'بریدونه، د شمېرونکو له مخې',
		attacksText:
			'هر یوه نور بریدونه شمېرلي، په نورو ځایونو یا بله موده کې، نو هر یو یوازې او په خپل مقیاس ولاړ دی.',
		caption: (what, figures) => `${what}: ${counted(figures, 'شمېره', 'شمېرې')}`,
		when: 'پېښه',
		others: 'نورې شمېرې',
		othersText: 'دې ورکوونکو د یوه ډول یوه یا دوه شمېرې ورکړې، یا د دې کیسې لوري نه دي.',
	},
	closures: {
		title: 'څه تړل شوي وو، او کله',
		text: 'هغه ورځې چې یو ځای پکې تړلی و، لکه څنګه چې دلته پېښې وايي. تش ځای دا نه وايي چې پرانیستی و: ښايي دلته یې یادونه نه وي. ټیټه پټه: یوازې ځینو ته تړلی، لکه لارۍ؛ نقطه‌يي پټه: د ریکارډ تر پایه نه وه ختمه.',
		place: 'ځای',
		when: 'کله',
		partly: ' (یوازې ځینو ته)',
		all: 'هر څه چې تړل شوي وو، کال په کال',
	},
	all: 'ټولې شمېرې، د ورکوونکو له مخې',
	note: 'بېلابېل ورکوونکي ښايي په بېلابېلو ډولونو شمېرنه وکړي. شمېرې یې څنګ په څنګ راوړل شوې دي او هېڅکله نه سره جمع کېږي.',
};
