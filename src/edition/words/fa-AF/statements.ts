import type { PageWords } from '../en/page.ts';
import { counted } from './signs.ts';

export const statements: PageWords['statements'] = {
	title: 'گفته‌ها',
	description: (count) =>
		`${counted(count, 'گفته')} مقاله، بررسی‌شده: هر یک را چه کسی می‌گوید، آیا آن را گفته‌اند، و آیا شواهد آن را تأیید می‌کند.`,
	heading: 'گفته‌های مقاله، بررسی‌شده',
	standfirst: (count) =>
		`مقاله را به ${counted(count, 'گفته')} بخش کردیم و دربارهٔ هر یک دو چیز می‌پرسیم: آیا آن را گفته‌اند، و آیا شواهد آن را تأیید می‌کند؟`,
	meanings: 'معنای پاسخ‌ها',
	square: 'هر مربع یک شاهد است:',
	squares: {
		supports: 'تأیید می‌کند،',
		qualifies: 'محدودیت می‌آورد،',
		contradicts: 'خلاف آن است.',
	},
	speaker: 'گوینده',
	topic: 'موضوع',
	key: 'گفته‌های کلیدی',
	others: 'گفته‌های دیگر',
	all: 'همهٔ گفته‌ها',
	original: 'ترجمه از ماست؛ متن اصلی',
	inArticle: 'در مقاله بخوانید',
	toWords: 'پیوند به این بخش',
	evidence: 'شواهد',
	noEvidence: 'چیزی یافت نشد.',
	compared: {
		atWords: 'باز کردن منبع در همین واژه‌ها',
		on: (date, result) => `با منبع مقایسه شد، ${date}: ${result}.`,
		notYet: 'هنوز با منبع مقایسه نشده است.',
		results: {
			found: 'واژه به واژه',
			'marks-differ': 'همان واژه‌ها، با نشانه‌ها یا فاصله‌های دیگر',
			'in-part': 'تنها بخشی از آن در آنجا است',
			'not-found': 'در آنجا یافت نشد',
			unreadable: 'پی‌دی‌اف آن با اطمینان خوانده نمی‌شود',
		},
		count: (all, done) => {
			const quotations = `${counted(all, 'نقل قول')} از منابع`;
			if (done === 0) return `${quotations}: هنوز با منبع مقایسه نشده است.`;
			return done === all
				? `${quotations}: با منبع مقایسه شد.`
				: `${quotations}: ${counted(done, 'نقل قول')} با منبع مقایسه شد.`;
		},
	},
	assessment: 'ارزیابی',
	events: 'رویدادهای مرتبط',
	neighbours: 'گفته‌های همسایه',
};
