import type { PageWords } from '../en/page.ts';
import { counted } from './signs.ts';

export const search: PageWords['search'] = {
	description:
		'ہر بیان، واقعہ، نام، مقام اور ماخذ یہاں مل جاتا ہے۔ آپ جو لکھتے ہیں وہ کہیں نہیں بھیجا جاتا۔',
	field: 'اس سائٹ میں تلاش کریں',
	go: 'تلاش',
	kinds: {
		statement: 'بیانات',
		event: 'واقعات',
		person: 'افراد، فریق اور گروہ',
		place: 'مقامات',
		term: 'اصطلاحات',
		position: 'موقف',
		law: 'قانون اور معاہدے',
		answer: 'نتائج اور کھلے سوال',
		source: 'ماخذ',
	},
	kind: 'قسم',
	side: 'فریق',
	from: 'سال سے',
	to: 'سال تک',
	any: 'سب',
	best: 'بہترین نتائج',
	results: 'نتائج: {n}',
	shown: '{all} میں سے {n}',
	loading: 'فہرست لوڈ ہو رہی ہے…',
	failed: 'فہرست لوڈ نہ ہو سکی۔ نیٹ ورک کے ساتھ دوبارہ کوشش کریں، یا ناموں کا اشاریہ دیکھیں۔',
	none: '”{q}“ کے لیے کچھ نہیں ملا۔',
	near: '”{q}“ ان ہجوں میں کہیں نہیں۔ اس سے قریب یہ ہیں:',
	advice: 'کم الفاظ یا دوسرے ہجے آزمائیں، یا یہ دیکھیں:',
	gap: 'کچھ رہ گیا ہے؟ ہمیں بتائیں:',
	sources: (sources, kilobytes) =>
		`${counted(sources, 'ماخذ', 'ماخذوں')} میں بھی تلاش کریں (مزید ${String(kilobytes)} kB)`,
	noScript:
		'تلاش آپ کے براؤزر میں ہوتی ہے اور اسے جاوا اسکرپٹ درکار ہے۔ اس کے بغیر یہ فہرستیں ہر چیز تک لے جاتی ہیں:',
	browse: 'یا فہرستیں دیکھیں',
	index: {
		description: (names) =>
			`ا سے ے تک ${counted(names, 'اندراج', 'اندراجات')}: افراد، فریق، گروہ، مقامات، اصطلاحات اور دستاویزات، اور ہر ایک کہاں آتا ہے۔`,
		see: (name) => `دیکھیے: ${name}`,
		figures: '0–9',
		statement: (number) => `بیان ${number}`,
	},
};
