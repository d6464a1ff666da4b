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
	inArticle: 'در مقاله بخوانید',
	toWords: 'پیوند به این بخش',
	evidence: 'شواهد',
	noEvidence: 'چیزی یافت نشد.',
	assessment: 'ارزیابی',
	events: 'رویدادهای مرتبط',
	neighbours: 'گفته‌های همسایه',
};
