import type { PageWords } from '../en/page.ts';
import { inOrder } from '../parts.ts';
import { counted, signs } from './signs.ts';

const { number } = signs;

export const article: PageWords['article'] = {
	over: (sentences) => `ایک مضمون، ${counted(sentences, 'جملہ', 'جملے')}، سب کے سامنے کھول کر`,
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
	titleIsOurs: 'اوپر کا عنوان ہمارا ہے: نقل میں کوئی عنوان نہیں۔',
	how: inOrder(
		'جملے کے بعد کا حرف بتاتا ہے کہ اس میں کون بولتا ہے؛ اس کا نوٹ دو سوال پوچھتا ہے جو کبھی آپس میں ملائے نہیں جاتے۔ ',
		{ strong: 'کہا گیا؟' },
		' کیا مضمون کے علاوہ کوئی ریکارڈ ہے کہ بولنے والے نے یہ کہا؟ ',
		{ strong: 'ایسا ہے؟' },
		' خود بات کے بارے میں ماخذ کیا بتاتے ہیں؟ ستارے کا نشان الفاظ پر ایک نوٹ تک لے جاتا ہے۔'
	),
	strip: 'کون بولتا ہے، جملہ بہ جملہ',
	bar: (place, speaker, words) => `${number(place)}: ${speaker}، ${counted(words, 'لفظ', 'الفاظ')}`,
	note: (speaker) => `نوٹ: ${speaker}`,
	notes: 'اس پیراگراف پر نوٹ',
	evidence: (title, pieces) => `${title}: شواہد کی تعداد ${number(pieces)}`,
	back: 'واپس جملے پر',
	wording: (notes) => `الفاظ پر: ${counted(notes, 'نوٹ', 'نوٹ')}`,
	statements: (count) => `${counted(count, 'بیان', 'بیانات')}، شواہد کے ساتھ`,
	events: (count) => `ٹائم لائن میں ${counted(count, 'واقعہ', 'واقعات')}`,
};
