import type { PageWords } from '../en/page.ts';
import { counted } from './signs.ts';

export const record: PageWords['record'] = {
	positions: {
		title: 'ہر فریق کا موقف',
		description:
			'ہر موضوع پر ہر فریق کیا کہتا ہے، ماخذوں کے ساتھ؛ جہاں کچھ نہیں ملا، وہاں یہی لکھا ہے۔',
		standfirst: (topics) =>
			`${counted(topics, 'موضوع', 'موضوعات')}، اور ان پر ہر فریق نے کیا کہا ہے۔ خالی جگہ کا مطلب ہے کہ کوئی بیان نہیں ملا، یہ نہیں کہ فریق کی کوئی رائے نہیں۔`,
		none: 'کوئی بیان نہیں ملا۔',
		inArticle: 'مضمون میں:',
	},
	law: {
		description: (texts) =>
			`${counted(texts, 'متن', 'متون')}: ہر ایک کیا تقاضا کرتا ہے، کون پابند ہے، اور مضمون کے جملے کے لیے اس کا کیا مطلب ہے۔`,
		bearsOn: 'متعلقہ بیانات:',
		text: 'متن',
		asks: 'کیا تقاضا کرتا ہے',
		of: 'کون پابند ہے',
		means: 'جملے کے لیے اس کا مطلب',
	},
	questions: {
		title: 'جو ہم اب تک نہیں جانتے',
		for: 'حق میں',
		against: 'خلاف',
		noPoint: 'کچھ نہیں ملا۔',
		settles: 'کس چیز سے یہ طے ہو گا',
		bearsOn: 'متعلقہ بیان:',
	},
	people: {
		description: (parties, terms) =>
			terms === 0
				? `${counted(parties, 'فریق', 'فریق')}: یہ کون ہیں، اور اس سائٹ پر ان کا ذکر کہاں کہاں ہے۔`
				: `${counted(parties, 'فریق', 'فریق')} اور ${counted(terms, 'نام یا اصطلاح', 'نام اور اصطلاحات')}: ہر ایک کیا ہے، ایک جملے میں، اور اس سائٹ پر اس کا ذکر کہاں کہاں ہے۔`,
		people: 'شخصیات',
		terms: 'اصطلاحات',
		places: 'مقامات',
		also: 'دوسرے نام:',
		statements: (count) => counted(count, 'بیان', 'بیانات'),
		events: (count) => counted(count, 'واقعہ', 'واقعات'),
		topics: (count) => counted(count, 'موضوع، موقف کے ساتھ', 'موضوعات، موقف کے ساتھ'),
	},
	sources: {
		title: 'ماخذ',
		description: (sources, publishers) =>
			`${counted(publishers, 'ناشر', 'ناشروں')} کے ${counted(sources, 'ماخذ', 'ماخذ')}؛ ہر ایک کے ساتھ کہ ہم نے اسے کتنا پڑھا اور کہاں استعمال کیا۔`,
		standfirst: (documents, publishers) =>
			`${counted(publishers, 'ناشر', 'ناشروں')} کی ${counted(documents, 'دستاویز', 'دستاویزات')}؛ ہر ایک کے ساتھ کہ ہم نے اسے کتنا پڑھا اور کہاں استعمال کیا۔`,
		kind: 'قسم',
		read: 'ہم نے کتنا پڑھا',
		publisher: 'ناشر',
		find: 'ماخذ کو عنوان یا ناشر کے نام سے تلاش کریں',
		letters: 'ناشر کے نام سے، A سے Z تک',
		files: 'تمام ماخذ جدول میں یا حوالہ جاتی پروگراموں کے لیے',
		statement: 'بیان:',
		event: 'واقعہ:',
		page: 'صفحہ:',
		kindAndSeen: (kind, seen) => `${kind}؛ ${seen}۔`,
		archived: 'محفوظ شدہ نقل',
		nearCopy: (date) => `${date} کے قریب کی نقل تلاش کریں`,
		uses: 'یہ ماخذ کہاں استعمال ہوا',
		citation: (authors, title, rest) => [
			...authors.flatMap((author) => [author, '، ']),
			title,
			...rest.flatMap((fact) => ['، ', fact]),
			'۔ ',
		],
	},
};
