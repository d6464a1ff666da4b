import type { PageWords } from '../en/page.ts';
import { counted } from './signs.ts';

export const share: PageWords['share'] = {
	title: 'شیئر کریں',
	share: 'شیئر کریں…',
	copyLink: 'لنک کاپی کریں',
	copyCitation: 'حوالہ کاپی کریں',
	copyCode: 'ایمبیڈ کوڈ کاپی کریں',
	copied: 'کاپی ہو گیا',
	notCopied: 'کاپی نہ ہو سکا',
	more: 'حوالہ دیں یا ایمبیڈ کریں',
	reference: 'حوالہ جاتی پروگراموں کے لیے:',
	frame: 'ایمبیڈ (iframe)',
	quotation: 'اقتباس کے طور پر ایمبیڈ (iframe کے بغیر)',
	embed: {
		toStatement: (sources) => `شواہد: ${counted(sources, 'ماخذ', 'ماخذ')}`,
		toEvent: (sources) => `اس کے ${counted(sources, 'ماخذ', 'ماخذ')} اور متعلقہ بیانات`,
		words: (publisher) =>
			publisher === undefined ? 'مضمون کے الفاظ' : `مضمون کے الفاظ، جیسے ${publisher} نے شائع کیے`,
		onDate: 'تاریخ کے بارے میں:',
		disputed: 'متنازع:',
	},
};
