import type { PageWords } from '../en/page.ts';
import { counted } from './signs.ts';

export const statements: PageWords['statements'] = {
	title: 'بیانات',
	description: (count) =>
		`مضمون کیا بیان کرتا ہے، ${counted(count, 'بیان', 'بیانات')} میں: کون کہتا ہے، کیا یہ کہا گیا، اور ماخذ کیا بتاتے ہیں۔`,
	heading: 'مضمون کیا بیان کرتا ہے',
	standfirst:
		'ہر جملہ کسی بیان سے تعلق رکھتا ہے۔ ہر بیان سے دو سوال پوچھے جاتے ہیں جو کبھی آپس میں ملائے نہیں جاتے: کیا یہ کہا گیا، اور کیا ایسا ہے؟',
	square: 'ہر چوکور ایک ثبوت ہے:',
	squares: { supports: 'تائید کرتا ہے،', qualifies: 'محدود کرتا ہے،', contradicts: 'نفی کرتا ہے۔' },
	speaker: 'بولنے والا',
	topic: 'موضوع',
	key: 'کلیدی بیانات',
	others: 'دوسرے بیانات',
	all: 'تمام بیانات',
	one: (speaker, said, so) => `${speaker}۔ کہا گیا؟ ${said} ایسا ہے؟ ${so}`,
	inArticle: 'مضمون میں',
	toWords: 'ان الفاظ کا لنک',
	noEvidence: 'کوئی ماخذ نہیں ملا۔',
	assessment: 'جائزہ',
	events: 'ٹائم لائن میں',
	neighbours: 'آس پاس کے بیانات',
};
