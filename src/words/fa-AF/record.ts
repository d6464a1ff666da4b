import type { PageWords } from '../en/page.ts';
import { counted } from './signs.ts';

export const record: PageWords['record'] = {
	positions: {
		title: 'موضع‌ها',
		description:
			'هر جانب دربارهٔ هر موضوع چه می‌گوید، با منابع آن؛ جایی که چیزی یافت نشد، همین را می‌گوید.',
		heading: 'موضع هر کس چیست',
		standfirst: (topics) =>
			`${counted(topics, 'موضوع')}، و آنچه هر جانب دربارهٔ آن‌ها گفته است. جای خالی یعنی گفته‌ای یافت نشد، نه این‌که آن جانب نظری ندارد.`,
		none: 'گفته‌ای یافت نشد.',
		inArticle: 'در مقاله:',
	},
	law: {
		description: (texts) =>
			`${counted(texts, 'متن')}: هر یک چه می‌خواهد، از چه کسی، و برای جملهٔ مقاله چه معنا دارد.`,
		bearsOn: 'مربوط است به:',
		text: 'متن',
		asks: 'چه می‌خواهد',
		of: 'از چه کسی',
		means: 'برای جمله چه معنا دارد',
	},
	questions: {
		title: 'پرسش‌های باز',
		heading: 'آنچه روشن نشده است',
		for: 'به سود',
		against: 'به زیان',
		noPoint: 'چیزی یافت نشد.',
		settles: 'چه چیزی آن را روشن می‌کند',
		bearsOn: 'مربوط به:',
	},
	sources: {
		title: 'منابع',
		description: (sources, publishers) =>
			`${counted(sources, 'منبع')} از ${counted(publishers, 'ناشر')}، هر یک با این‌که چه اندازه از آن خوانده شد و چه چیز بر آن استوار است.`,
		standfirst: (documents, publishers) =>
			`${counted(documents, 'سند')} از ${counted(publishers, 'ناشر')}. هر یک می‌گوید چه اندازه از آن خوانده شد و در این سایت چه چیز بر آن استوار است.`,
		kind: 'نوع',
		read: 'خوانده‌شده',
		publisher: 'ناشر',
		statement: 'گفته:',
		event: 'رویداد:',
		page: 'صفحه:',
		kindAndSeen: (kind, seen) => `${kind}؛ ${seen}.`,
		archived: 'نسخهٔ بایگانی',
		uses: 'چه چیز بر آن استوار است',
		citation: (authors, title, rest) => [
			...authors.flatMap((author) => [author, '، ']),
			title,
			...rest.flatMap((fact) => ['، ', fact]),
			'. ',
		],
	},
};
