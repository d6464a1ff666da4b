import type { Terms } from '../terms.ts';

export const terms: Terms = {
	asked: { said: 'کیا یہ کہا گیا؟', so: 'کیا شواہد اس کی تائید کرتے ہیں؟' },
	said: {
		confirmed: 'جی ہاں، ریکارڈ پر ہے',
		similar: 'دوسرے الفاظ میں',
		'not-found': 'کوئی ریکارڈ نہیں ملا',
		'not-applicable': 'مضمون کے اپنے الفاظ',
	},
	so: {
		supported: 'تائید ہوتی ہے',
		disputed: 'متنازع',
		qualified: 'جزوی تائید ہوتی ہے',
		contradicted: 'تردید ہوتی ہے',
		'no-source-found': 'کوئی ماخذ نہیں ملا',
		'not-checkable': 'جانچ ممکن نہیں',
	},
	means: {
		said: {
			confirmed: 'مضمون کے علاوہ کسی ماخذ میں ریکارڈ ہے کہ بولنے والے نے یہ کہا۔',
			similar:
				'مضمون کے علاوہ کسی ماخذ میں ریکارڈ ہے کہ بولنے والے نے تقریباً یہی بات دوسرے الفاظ میں کہی۔',
			'not-found': 'مضمون کے علاوہ ہمیں کوئی ماخذ نہیں ملا جس میں بولنے والے کا یہ کہنا ریکارڈ ہو۔',
			'not-applicable':
				'یہ مضمون خود کہتا ہے، اس لیے کسی بولنے والے کے بارے میں پوچھنے کی بات نہیں۔',
		},
		so: {
			supported: 'ہمیں اس کی تائید کرنے والے ماخذ ملے اور تردید کرنے والا کوئی نہیں۔',
			disputed: 'کچھ ماخذ اس کی تائید کرتے ہیں اور کچھ تردید؛ ضروری نہیں کہ دونوں برابر مضبوط ہوں۔',
			qualified: 'ماخذ اس کی حدود بتاتے ہیں؛ کوئی اس کی تردید نہیں کرتا۔',
			contradicted: 'ہمیں اس کی تردید کرنے والے ماخذ ملے اور تائید کرنے والا کوئی نہیں۔',
			'no-source-found': 'ہمیں کوئی ماخذ نہیں ملا جو اس کی تائید یا تردید کرے۔',
			'not-checkable': 'ماخذ اسے طے نہیں کر سکتے، جیسے کوئی رائے، خواہش یا پیش گوئی۔',
		},
	},
	bearings: {
		supports: 'تائید',
		qualifies: 'حدود',
		contradicts: 'تردید',
	},
	forms: {
		'direct-quote': 'اقتباس کے نشانوں میں',
		paraphrase: 'مضمون کے الفاظ میں',
		assertion: 'کہنے والے کے نام کے بغیر',
		background: 'پس منظر',
		prediction: 'پیش گوئی',
	},
	noteKinds: {
		'wrong-word': 'غلط لفظ',
		'broken-sentence': 'نامکمل جملہ',
		unsourced: 'ماخذ کا نام نہیں',
		'wrong-place': 'غلط مقام',
		unclear: 'غیر واضح',
	},
	sourceKinds: {
		'un-document': 'اقوام متحدہ کی دستاویز',
		treaty: 'معاہدے کا متن',
		government: 'حکومت',
		news: 'خبر',
		research: 'تحقیق',
		reference: 'حوالے کی تصنیف',
		book: 'کتاب',
	},
	seen: {
		full: 'پورا پڑھا گیا',
		excerpt: 'ہم نے ایک حصہ پڑھا',
		cited: 'نہیں پڑھا گیا؛ دوسرے ماخذ نے حوالہ دیا',
		unseen: 'نہیں پڑھا گیا',
	},
	strengths: {
		strong: 'مضبوط',
		weak: 'کمزور',
		poor: 'امکان کم',
		open: 'کہا نہیں جا سکتا',
		excluded: 'خارج از امکان',
	},
	families: {
		shape: 'فائلوں کی شکل',
		article: 'مضمون',
		links: 'فائلوں کے باہمی حوالے',
		evidence: 'شواہد',
		dates: 'تاریخیں',
		languages: 'زبانیں',
		'text-safety': 'متن کی حفاظت',
		'neutral-words': 'غیر جانبدار الفاظ',
	},
};
