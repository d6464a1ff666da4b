import type { FigureWords } from '../en/figures.ts';
import { counted } from './signs.ts';

export const figures: FigureWords = {
	title: 'تعداد اور بتانے والے',
	whom: 'کن کی',
	howMany: 'کتنے',
	asOf: 'کس تاریخ تک',
	source: 'ماخذ',
	what: {
		killed: 'ہلاک',
		wounded: 'زخمی',
		captured: 'گرفتار',
		displaced: 'بے گھر',
	},
	range: (least, most) => `${least} سے ${most}`,
	atLeast: (least) => `کم از کم ${least}`,
	atMost: (most) => `زیادہ سے زیادہ ${most}`,
	about: (number) => `تقریباً ${number}`,
	page: {
		description: (figures, events) =>
			`${counted(events, 'واقعے', 'واقعات')} میں ${counted(figures, 'عدد', 'اعداد')}، ہر ایک بتانے والے کے نام کے ساتھ۔ کچھ بھی جمع نہیں کیا گیا۔`,
		standfirst: (figures, events) =>
			`${counted(events, 'واقعے', 'واقعات')} میں ${counted(figures, 'عدد', 'اعداد')}، ہر ایک جیسے بتانے والے نے بتایا۔ یہ مختلف لوگوں کی گنتی ہے، اس لیے کچھ بھی جمع نہیں کیا گیا۔`,
		how: 'ہر جدول ایک بتانے والے کی گنتی ہے، ان لوگوں کے لحاظ سے جو گنے گئے، اور اس کا اپنا پیمانہ ہے: دو جدولوں کی پٹیوں کا موازنہ نہ کریں۔ سال سے اس کے واقعے تک پہنچیں۔ نقطہ دار حصہ وہ ہے جو بتانے والے نے کھلا چھوڑا: ”کم از کم“، ”زیادہ سے زیادہ“ یا دو حدوں کے بیچ۔',
		caption: (what, figures) => `${what}: ${counted(figures, 'عدد', 'اعداد')}`,
		when: 'واقعہ',
		others: 'دیگر اعداد',
		othersText: 'ان بتانے والوں نے ایک قسم کے ایک یا دو عدد دیے، یا وہ اس کہانی کے فریق نہیں۔',
	},
	all: 'تمام اعداد، بتانے والوں کے لحاظ سے',
	note: 'مختلف بتانے والوں کے شمار کا طریقہ مختلف ہو سکتا ہے۔ ان کی بتائی ہوئی تعداد ساتھ ساتھ رکھی گئی ہے اور کبھی جمع نہیں کی جاتی۔',
};
