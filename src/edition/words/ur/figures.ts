import type { FigureWords } from '../en/figures.ts';

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
	note: 'مختلف بتانے والوں کے شمار کا طریقہ مختلف ہو سکتا ہے۔ ان کی بتائی ہوئی تعداد ساتھ ساتھ رکھی گئی ہے اور کبھی جمع نہیں کی جاتی۔',
};
