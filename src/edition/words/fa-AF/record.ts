import type { PageWords } from '../en/page.ts';
import { counted } from './signs.ts';

export const record: PageWords['record'] = {
	positions: {
		title: 'موضع هر جانب',
		description:
			'هر جانب دربارهٔ هر موضوع چه می‌گوید، با منابع آن؛ جایی که چیزی یافت نشد، همین را می‌گوید.',
		standfirst: (topics) =>
			`${counted(topics, 'موضوع')}، و آنچه هر جانب دربارهٔ آن‌ها گفته است. جای خالی یعنی گفته‌ای یافت نشد، نه این‌که آن جانب نظری ندارد.`,
		none: 'گفته‌ای یافت نشد.',
		inArticle: 'در مقاله:',
	},
	law: {
		description: (texts) =>
			`${counted(texts, 'متن')}: هر یک چه می‌خواهد، چه کسی پابند است، و برای جملهٔ مقاله چه معنا دارد.`,
		bearsOn: 'گفته‌های مرتبط:',
		text: 'متن',
		asks: 'چه می‌خواهد',
		of: 'چه کسی پابند است',
		means: 'برای جمله چه معنا دارد',
	},
	questions: {
		title: 'آنچه هنوز نمی‌دانیم',
		for: 'به سود',
		against: 'به زیان',
		noPoint: 'چیزی یافت نشد.',
		settles: 'چه چیزی آن را روشن می‌کند',
		bearsOn: 'گفتهٔ مرتبط:',
	},
	people: {
		description: (parties, terms) =>
			terms === 0
				? `${counted(parties, 'طرف')}: چه کسانی‌اند، و در این سایت کجا از آن‌ها نام برده شده است.`
				: `${counted(parties, 'طرف')} و ${counted(terms, 'نام و اصطلاح')}: هر یک چیست، در یک جمله، و در این سایت کجا از آن نام برده شده است.`,
		people: 'کسان',
		terms: 'اصطلاحات',
		places: 'جای‌ها',
		also: 'نام‌های دیگر:',
		statements: (count) => counted(count, 'گفته'),
		events: (count) => counted(count, 'رویداد'),
		topics: (count) => counted(count, 'موضوع با موضع جانب‌ها'),
	},
	sources: {
		title: 'منابع',
		description: (sources, publishers) =>
			`${counted(sources, 'منبع')} از ${counted(publishers, 'ناشر')}، با این‌که هر یک را چه اندازه خواندیم و کجا به کار بردیم.`,
		standfirst: (documents, publishers) =>
			`${counted(documents, 'سند')} از ${counted(publishers, 'ناشر')}، با این‌که هر یک را چه اندازه خواندیم و کجا به کار بردیم.`,
		kind: 'نوع',
		read: 'چه اندازه خواندیم',
		publisher: 'ناشر',
		find: 'منبع را از روی عنوان یا ناشر بیابید',
		letters: 'به ترتیب نام ناشر، از A تا Z',
		files: 'همهٔ منابع در جدول یا برای برنامه‌های ارجاع',
		statement: 'گفته:',
		event: 'رویداد:',
		page: 'صفحه:',
		kindAndSeen: (kind, seen) => `${kind}؛ ${seen}.`,
		archived: 'نسخهٔ بایگانی',
		nearCopy: (date) => `جست‌وجوی نسخه‌ای نزدیک به ${date}`,
		uses: 'کجا این منبع را به کار می‌بریم',
		citation: (authors, title, rest) => [
			...authors.flatMap((author) => [author, '، ']),
			title,
			...rest.flatMap((fact) => ['، ', fact]),
			'. ',
		],
	},
};
