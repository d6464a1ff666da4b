import type { DateWords } from '../../../story/dates/format.ts';
import type { FigureWords } from '../en/language.ts';
import type { Signs } from '../signs.ts';
import type { Terms } from '../terms.ts';

const numbers = new Intl.NumberFormat('fa-AF');
const format = (value: number) => numbers.format(value);
const years = new Intl.NumberFormat('fa-AF', { useGrouping: false });

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

/** A number with what it counts: the noun stays in the singular. */
export function counted(count: number, noun: string): string {
	return `${format(count)} ${noun}`;
}

const grains = { day: 'روز', month: 'ماه', year: 'سال' } as const;
const ends = { start: 'آغاز', end: 'پایان' } as const;
const unknown = { month: 'ماه', day: 'روز', 'month-and-day': 'ماه و روز' } as const;

export const dates: DateWords = {
	locale: 'fa-AF',
	hasSolarHijri: true,
	about: (date) => `حدود ${date}`,
	uncertain: (date, precision) => `${date}، ${grains[precision]} نامطمئن`,
	unknown: (date, part) => `${date}، ${unknown[part]} نامعلوم`,
	uncertainEnd: (interval, end) => `${interval}، ${ends[end]} نامطمئن`,
	from: (date) => `از ${date}، پایان نیافته`,
	within: (years) => `زمانی در ${years}`,
	at: (date, time) => `${date}، ساعت ${time}`,
};

export const terms: Terms = {
	asked: { said: 'آیا این را گفته‌اند؟', so: 'آیا شواهد آن را تأیید می‌کند؟' },
	said: {
		confirmed: 'بلی، ثبت شده است',
		similar: 'با واژه‌های دیگر',
		'not-found': 'سندی یافت نشد',
		'not-applicable': 'سخن خود مقاله',
	},
	so: {
		supported: 'تأیید می‌شود',
		disputed: 'مورد اختلاف',
		qualified: 'تا حدی تأیید می‌شود',
		contradicted: 'شواهد خلاف آن است',
		'no-source-found': 'منبعی یافت نشد',
		'not-checkable': 'قابل بررسی نیست',
	},
	means: {
		said: {
			confirmed: 'منبعی جدا از مقاله ثبت کرده است که این گوینده این را گفته است.',
			similar:
				'منبعی جدا از مقاله ثبت کرده است که این گوینده تقریباً همین را با واژه‌های دیگر گفته است.',
			'not-found': 'جدا از مقاله منبعی نیافتیم که ثبت کرده باشد این گوینده این را گفته است.',
			'not-applicable': 'این را خود مقاله می‌گوید، پس گوینده‌ای نیست که دربارهٔ او پرسیده شود.',
		},
		so: {
			supported: 'منابعی یافتیم که آن را تأیید می‌کند و هیچ‌کدام خلاف آن نیست.',
			disputed:
				'برخی منابع آن را تأیید می‌کند و برخی خلاف آن است؛ این به معنای برابری وزن آن‌ها نیست.',
			qualified: 'منابع برای آن محدودیت‌هایی می‌آورد؛ هیچ‌کدام خلاف آن نیست.',
			contradicted: 'منابعی یافتیم که خلاف آن است و هیچ‌کدام آن را تأیید نمی‌کند.',
			'no-source-found': 'منبعی نیافتیم که آن را تأیید کند یا خلاف آن باشد.',
			'not-checkable': 'منابع نمی‌تواند آن را روشن کند، مانند یک نظر، آرزو یا پیش‌بینی.',
		},
	},
	bearings: {
		supports: 'تأیید می‌کند',
		qualifies: 'محدودیت می‌آورد',
		contradicts: 'خلاف آن است',
	},
	forms: {
		'direct-quote': 'در گیومه',
		paraphrase: 'با واژه‌های مقاله',
		assertion: 'بدون نام گوینده',
		background: 'پس‌زمینه',
		prediction: 'پیش‌بینی',
	},
	noteKinds: {
		'wrong-word': 'واژهٔ نادرست',
		'broken-sentence': 'جملهٔ ناقص',
		unsourced: 'منبع نام برده نشده',
		'wrong-place': 'مکان نادرست',
		unclear: 'نامشخص',
	},
	sourceKinds: {
		'un-document': 'سند سازمان ملل متحد',
		treaty: 'متن معاهده',
		government: 'حکومت',
		news: 'خبر',
		research: 'تحقیق',
		reference: 'اثر مرجع',
		book: 'کتاب',
		interview: 'مصاحبه',
		post: 'نوشته در شبکهٔ اجتماعی',
		video: 'ویدیو',
		broadcast: 'برنامهٔ نشراتی',
		'court-record': 'سند محکمه',
		dataset: 'مجموعهٔ داده‌ها',
		photograph: 'عکس',
	},
	seen: {
		full: 'کامل خوانده شد',
		excerpt: 'گزیده‌ای را خواندیم',
		cited: 'خوانده نشد؛ منبع دیگری از آن یاد کرده',
		unseen: 'خوانده نشد',
	},
	strengths: {
		strong: 'قوی',
		weak: 'ضعیف',
		poor: 'کم‌احتمال',
		open: 'نمی‌توان گفت',
		excluded: 'منتفی',
	},
	families: {
		shape: 'شکل فایل‌ها',
		article: 'مقاله',
		links: 'پیوند میان فایل‌ها',
		evidence: 'شواهد',
		dates: 'تاریخ‌ها',
		languages: 'زبان‌ها',
		'text-safety': 'ایمنی متن',
		'neutral-words': 'واژه‌های بی‌طرف',
	},
};

export const figures: FigureWords = {
	title: 'ارقام و گویندگان آن',
	whom: 'از چه کسانی',
	howMany: 'شمار',
	asOf: 'تا تاریخ',
	source: 'منبع',
	what: {
		killed: 'کشته',
		wounded: 'زخمی',
		captured: 'اسیر',
		displaced: 'بیجاشده',
		attacks: 'حمله',
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
		how: 'هر تصویر شمارش یک گوینده است و مقیاس خود را دارد: میله‌های دو تصویر را با هم مقایسه نکنید. هر سطر آن کسان دیگری را می‌شمارد؛ هر میله یک رقم است، در سال خود. بخش خط‌چین آن است که گوینده باز گذاشته است: «دست‌کم»، «تا» یا میان دو عدد. در تصویر کسانی آمده‌اند که گوینده بیش از یک بار شمرده است؛ جدول همه را دارد.',
		picture: (what, giver, from, to) =>
			`${what}، به شمارش ${giver}، سال به سال از ${from} تا ${to}. جدول پایین همین ارقام را دارد.`,
		numbers: 'همهٔ ارقام در جدول، با رویدادها',
		attacks: 'حمله‌ها، به تفکیک شمارنده',
		attacksText:
			'هر گوینده حمله‌های دیگری را شمرده است، در جاهای دیگر یا در زمانی دیگر، پس هر یک جدا و با مقیاس خود آمده است.',
		caption: (what, figures) => `${what}: ${counted(figures, 'رقم')}`,
		when: 'رویداد',
		others: 'ارقام دیگر',
		othersText: 'این گویندگان از یک نوع یک یا دو رقم داده‌اند، یا از طرف‌های این داستان نیستند.',
	},
	closures: {
		title: 'چه بسته بود، و چه وقت',
		text: 'روزهایی که جایی بسته بود، چنان‌که رویدادهای این‌جا می‌گوید. جای خالی نمی‌گوید که باز بود: شاید این‌جا از آن یاد نشده باشد. میلهٔ کوتاه: تنها برای برخی بسته، مانند لاری‌ها؛ میلهٔ خط‌چین: تا پایان ریکارد ختم نشده بود.',
		place: 'جا',
		when: 'چه وقت',
		partly: ' (تنها برای برخی)',
		all: 'همهٔ آن‌چه بسته بود، سال به سال',
	},
	all: 'همهٔ ارقام، گوینده به گوینده',
	note: 'هر کس شاید به شیوه‌ای دیگر شمرده باشد. ارقام کنار هم آورده شده و هرگز با هم جمع نمی‌شود.',
};
