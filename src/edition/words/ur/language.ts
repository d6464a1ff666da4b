import type { DateWords } from '../../../story/dates/format.ts';
import type { FigureWords } from '../en/language.ts';
import type { Signs } from '../signs.ts';
import type { Terms } from '../terms.ts';

const numbers = new Intl.NumberFormat('ur');
const format = (value: number) => numbers.format(value);

export const signs: Signs = {
	number: format,
	percent: (part) => `${format(Math.round(part * 100))} فیصد`,
	year: String,
	between: ' · ',
	comma: '، ',
	sentence: (words) => `${words}۔`,
	labelled: (label, text) => `${label}: ${text}`,
	quoted: (words) => `”${words}“`,
	quotes: ['”', '“', '’', '‘'],
	numerals: 'decimal',
};

/** A number with what it counts. */
export function counted(count: number, one: string, many: string): string {
	return `${format(count)} ${count === 1 ? one : many}`;
}

const grains = { day: 'دن', month: 'مہینہ', year: 'سال' } as const;
const ends = { start: 'آغاز', end: 'اختتام' } as const;
const unknown = { month: 'مہینہ', day: 'دن', 'month-and-day': 'مہینہ اور دن' } as const;

export const dates: DateWords = {
	locale: 'ur',
	hasSolarHijri: false,
	about: (date) => `تقریباً ${date}`,
	uncertain: (date, precision) => `${date}، ${grains[precision]} غیر یقینی`,
	unknown: (date, part) => `${date}، ${unknown[part]} نامعلوم`,
	uncertainEnd: (interval, end) => `${interval}، ${ends[end]} غیر یقینی`,
	from: (date) => `${date} سے، اختتام نہیں ہوا`,
	within: (years) => `${years} کے درمیان کسی وقت`,
	at: (date, time) => `${date}، ${time} بجے`,
};

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
		interview: 'انٹرویو',
		post: 'سوشل میڈیا پوسٹ',
		video: 'ویڈیو',
		broadcast: 'نشریہ',
		'court-record': 'عدالتی ریکارڈ',
		dataset: 'ڈیٹا کا مجموعہ',
		photograph: 'تصویر',
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
		attacks: 'حملے',
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
		how: 'ہر خاکہ ایک بتانے والے کی گنتی ہے اور اس کا اپنا پیمانہ ہے: دو خاکوں کی پٹیوں کا موازنہ نہ کریں۔ اس کی ہر سطر میں دوسرے لوگ گنے گئے ہیں؛ ہر پٹی ایک عدد ہے، اپنے سال میں۔ نقطہ دار حصہ وہ ہے جو بتانے والے نے کھلا چھوڑا: ”کم از کم“، ”زیادہ سے زیادہ“ یا دو حدوں کے بیچ۔ خاکے میں وہ لوگ ہیں جنھیں ایک سے زیادہ بار گنا گیا؛ جدول میں سب ہیں۔',
		picture: (what, giver, from, to) =>
			`${giver} کے شمار کے مطابق ${what}، سال بہ سال ${from} سے ${to} تک۔ نیچے کے جدول میں یہی اعداد ہیں۔`,
		numbers: 'تمام اعداد جدول میں، واقعات کے ساتھ',
		attacks: 'حملے، شمار کرنے والوں کے لحاظ سے',
		attacksText:
			'ہر ایک نے دوسرے حملے گنے، دوسری جگہوں یا دوسرے عرصے کے، اس لیے ہر ایک اپنے پیمانے کے ساتھ الگ ہے۔',
		caption: (what, figures) => `${what}: ${counted(figures, 'عدد', 'اعداد')}`,
		when: 'واقعہ',
		others: 'دیگر اعداد',
		othersText: 'ان بتانے والوں نے ایک قسم کے ایک یا دو عدد دیے، یا وہ اس کہانی کے فریق نہیں۔',
	},
	closures: {
		title: 'کیا بند رہا، اور کب',
		text: 'وہ دن جن میں کوئی جگہ بند رہی، جیسا کہ یہاں کے واقعات میں ہے۔ خالی جگہ کا مطلب یہ نہیں کہ وہ کھلی تھی: ہو سکتا ہے یہاں اس کا ذکر نہ ہو۔ نیچی پٹی: صرف بعض کے لیے بند، مثلاً لاریوں کے لیے؛ نقطہ دار پٹی: ریکارڈ کے اختتام تک ختم نہیں ہوئی۔',
		place: 'جگہ',
		when: 'کب',
		partly: ' (صرف بعض کے لیے)',
		all: 'جو کچھ بند رہا، سال بہ سال',
	},
	all: 'تمام اعداد، بتانے والوں کے لحاظ سے',
	note: 'مختلف بتانے والوں کے شمار کا طریقہ مختلف ہو سکتا ہے۔ ان کی بتائی ہوئی تعداد ساتھ ساتھ رکھی گئی ہے اور کبھی جمع نہیں کی جاتی۔',
};
