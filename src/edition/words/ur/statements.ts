import type { PageWords } from '../en/page.ts';
import { counted } from './signs.ts';

export const statements: PageWords['statements'] = {
	title: 'بیانات',
	description: (count) =>
		`مضمون کے ${counted(count, 'بیان', 'بیانات')} کی جانچ: ہر ایک کون کہتا ہے، کیا یہ کہا گیا، اور کیا شواہد اس کی تائید کرتے ہیں۔`,
	heading: 'مضمون کے بیانات، جانچ کے ساتھ',
	standfirst: (count) =>
		`ہم نے مضمون کو ${counted(count, 'بیان', 'بیانات')} میں تقسیم کیا اور ہر ایک کے بارے میں دو باتیں پوچھیں: کیا یہ کہا گیا، اور کیا شواہد اس کی تائید کرتے ہیں؟`,
	meanings: 'جوابوں کا مطلب',
	square: 'ہر چوکور ایک ثبوت ہے:',
	squares: { supports: 'تائید،', qualifies: 'حدود،', contradicts: 'تردید۔' },
	speaker: 'بولنے والا',
	topic: 'موضوع',
	key: 'کلیدی بیانات',
	others: 'دوسرے بیانات',
	all: 'تمام بیانات',
	original: 'ترجمہ ہمارا ہے؛ اصل متن',
	inArticle: 'مضمون میں پڑھیں',
	toWords: 'اس عبارت کا لنک',
	evidence: 'شواہد',
	noEvidence: 'کچھ نہیں ملا۔',
	compared: {
		atWords: 'ماخذ میں یہ الفاظ دیکھیں',
		on: (date, result) => `${date} کو ماخذ سے ملایا گیا: ${result}۔`,
		notYet: 'ابھی ماخذ سے نہیں ملایا گیا۔',
		results: {
			found: 'لفظ بہ لفظ وہی',
			'marks-differ': 'الفاظ وہی، علامات یا وقفے مختلف',
			'in-part': 'وہاں صرف کچھ حصہ ملا',
			'not-found': 'وہاں نہیں ملا',
			unreadable: 'اس کی پی ڈی ایف یقینی طور پر پڑھی نہیں جا سکتی',
		},
		count: (all, done) => {
			const quotations = `${all === 1 ? 'ماخذ کا' : 'ماخذوں کے'} ${counted(all, 'اقتباس', 'اقتباسات')}`;
			const compared = (count: number) => (count === 1 ? 'ملایا گیا' : 'ملائے گئے');
			if (done === 0) return `${quotations}: ابھی ماخذ سے نہیں ${compared(all)}۔`;
			return done === all
				? `${quotations}: ماخذ سے ${compared(all)}۔`
				: `${quotations}: ان میں سے ${counted(done, 'اقتباس', 'اقتباسات')} ماخذ سے ${compared(done)}۔`;
		},
	},
	assessment: 'جائزہ',
	events: 'متعلقہ واقعات',
	neighbours: 'آس پاس کے بیانات',
};
