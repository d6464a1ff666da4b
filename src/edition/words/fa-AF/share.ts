import type { PageWords } from '../en/page.ts';
import { counted } from './signs.ts';

export const share: PageWords['share'] = {
	title: 'هم‌رسانی',
	share: 'هم‌رسانی…',
	copyLink: 'کاپی پیوند',
	copyCitation: 'کاپی ارجاع',
	copyCode: 'کاپی کُد جاسازی',
	copied: 'کاپی شد',
	notCopied: 'کاپی نشد',
	more: 'ارجاع یا جاسازی',
	reference: 'برای برنامه‌های ارجاع:',
	frame: 'جاسازی (iframe)',
	quotation: 'جاسازی به شکل نقل قول (بدون iframe)',
	embed: {
		toStatement: (sources) => `شواهد: ${counted(sources, 'منبع')}`,
		toEvent: (sources) => `${counted(sources, 'منبع')} آن و گفته‌های مرتبط`,
		words: (publisher) =>
			publisher === undefined
				? 'واژه‌های مقاله'
				: `واژه‌های مقاله، چنان‌که ${publisher} نشر کرده است`,
		onDate: 'دربارهٔ تاریخ:',
		disputed: 'مورد اختلاف:',
	},
};
