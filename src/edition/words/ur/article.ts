import type { PageWords } from '../en/page.ts';
import { inOrder } from '../parts.ts';
import { counted, signs } from './signs.ts';

const { number } = signs;

export const article: PageWords['article'] = {
	over: 'ایک خبری مضمون کی کھلی جانچ',
	origin: ({ publisher, retrieved, words }) =>
		inOrder(
			'متن ',
			...(publisher === undefined ? [] : ['', { link: publisher, to: 'source' }, ' نے شائع کیا، ']),
			...(retrieved
				? [
						'نقل ',
						{ time: retrieved },
						retrieved.precision === 'day' ? ' کو لی گئی؛ ' : ' میں لی گئی؛ ',
					]
				: []),
			`${counted(words, 'لفظ', 'الفاظ')}۔`
		),
	titleIsOurs: 'سرخی ہماری ہے؛ مضمون کی ہماری نقل میں کوئی سرخی نہیں تھی۔',
	how: inOrder(
		'جملے کے بعد کا حرف بتاتا ہے کہ اس میں کون بولتا ہے۔ ہر نوٹ دو الگ سوالوں کا جواب دیتا ہے: کیا یہ کہا گیا، اور کیا شواہد اس کی تائید کرتے ہیں؟ ',
		{ link: 'جوابوں کا مطلب', to: 'meanings' },
		'۔ * الفاظ پر نوٹ کا نشان ہے۔'
	),
	strip: (sentences, statements) =>
		sentences === statements
			? 'کون بولتا ہے، جملہ بہ جملہ'
			: `کون بولتا ہے: ${counted(sentences, 'جملہ', 'جملے')}، ${counted(statements, 'ٹکڑا', 'ٹکڑے')} (ایک جملے میں دو ہو سکتے ہیں)`,
	bar: (place, speaker, words) => `${number(place)}: ${speaker}، ${counted(words, 'لفظ', 'الفاظ')}`,
	note: (speaker) => `نوٹ: ${speaker}`,
	notes: 'اس پیراگراف پر نوٹ',
	evidence: (title) => `شواہد: ${title}`,
	back: 'واپس جملے پر',
	wording: (notes) => `الفاظ پر ${counted(notes, 'نوٹ', 'نوٹ')}`,
	statements: (count) => `${counted(count, 'بیان', 'بیانات')}، شواہد کے ساتھ`,
	events: (count) => `ٹائم لائن میں ${counted(count, 'واقعہ', 'واقعات')}`,
};
