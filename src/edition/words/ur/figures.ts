import type { FigureWords } from '../en/figures.ts';

export const figures: FigureWords = {
	title: 'تعداد، ہر ایک اپنے بتانے والے کے نام سے',
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
	note: 'مختلف بتانے والے مختلف چیزیں شمار کر سکتے ہیں۔ ان کی بتائی ہوئی تعداد ساتھ ساتھ رکھی گئی ہے اور کبھی جمع نہیں کی جاتی۔',
};
