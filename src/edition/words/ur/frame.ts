import type { PageWords } from '../en/page.ts';
import { inOrder } from '../parts.ts';

export const frame: PageWords['frame'] = {
	skip: 'سیدھے مواد پر جائیں',
	pages: 'صفحات',
	languages: 'دوسری زبانیں',
	nav: {
		article: 'مضمون',
		statements: 'بیانات',
		positions: 'ہر فریق کا موقف',
		timeline: 'ٹائم لائن',
		questions: 'جو ہم اب تک نہیں جانتے',
		law: 'قانون کیا تقاضا کرتا ہے',
		sources: 'ماخذ',
		method: 'تعارف',
		people: 'فریق اور نام',
		data: 'ڈیٹا',
	},
	colophon: (licence) =>
		`سائٹ کے اپنے الفاظ: ${licence}۔ مضمون اس کے ناشر کی ملکیت ہے اور تجزیے کے لیے نقل کیا گیا ہے۔`,
	contents: 'اس صفحے پر',
	allPages: 'تمام صفحات',
	keep: 'پوری کہانی ایک فائل میں ڈاؤن لوڈ کریں',
	toTop: 'واپس اوپر',
	published: (publisher, changed) =>
		inOrder(`ناشر: ${publisher}`, ...(changed ? ['؛ آخری تبدیلی: ', { time: changed }] : []), '۔ '),
	sources: 'ماخذ',
	source: (number) => `ماخذ ${number}`,
	sourceNamed: (number, name) => `ماخذ ${number}: ${name}`,
	showOnly: (group) => `صرف یہ دکھائیں: ${group}`,
	showAll: 'سب دکھائیں',
	fromTo: (from, to) => `${from} سے ${to} تک`,
	recordEnds: ({ text }) => `${text} تک کے واقعات شامل ہیں۔`,
	way: 'آپ یہاں ہیں',
	previous: 'پچھلا',
	next: 'اگلا',
	before: (title) => inOrder('پچھلا: ', title),
	after: (title) => inOrder('اگلا: ', title),
	moved: {
		title: 'منتقل ہو گیا',
		text: inOrder('یہ صفحہ منتقل ہو گیا ہے۔ ', { link: 'نئے پتے پر جائیں', to: 'there' }, '۔'),
	},
	gone: {
		title: 'ہٹا دیا گیا',
		text: inOrder('یہ صفحہ ہٹا دیا گیا ہے۔ ', { link: 'وجہ تصحیحات میں درج ہے', to: 'there' }, '۔'),
	},
	notFound: {
		title: 'نہیں ملا',
		heading: 'اس پتے پر کوئی صفحہ نہیں ہے',
		description: 'اس پتے پر کوئی صفحہ نہیں ہے۔',
		advice: 'ممکن ہے پتہ غلط لکھا گیا ہو۔ اس سائٹ کے پتے شائع ہونے کے بعد نہیں بدلتے۔',
		article: 'مضمون، جملہ بہ جملہ',
		statements: 'بیانات اور ان کے شواہد',
		timeline: 'ٹائم لائن',
		sources: 'ماخذ',
	},
};
