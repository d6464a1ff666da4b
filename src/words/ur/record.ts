import type { PageWords } from '../en/page.ts';
import { counted } from './signs.ts';

export const record: PageWords['record'] = {
	positions: {
		title: 'موقف',
		description:
			'ہر موضوع پر ہر فریق کیا کہتا ہے، ماخذوں کے ساتھ؛ جہاں کچھ نہیں ملا، وہاں یہی لکھا ہے۔',
		heading: 'کس کا کیا موقف ہے',
		standfirst: (topics) =>
			`${counted(topics, 'موضوع', 'موضوعات')}، اور ان پر ہر فریق نے کیا کہا ہے۔ خالی جگہ کا مطلب ہے کہ کوئی بیان نہیں ملا، یہ نہیں کہ فریق کی کوئی رائے نہیں۔`,
		none: 'کوئی بیان نہیں ملا۔',
		inArticle: 'مضمون میں:',
	},
	law: {
		description: (texts) =>
			`${counted(texts, 'متن', 'متون')}: ہر ایک کیا تقاضا کرتا ہے، کس سے، اور مضمون کے جملے کے لیے اس کا کیا مطلب ہے۔`,
		bearsOn: 'اس کا تعلق ہے:',
		text: 'متن',
		asks: 'کیا تقاضا کرتا ہے',
		of: 'کس سے',
		means: 'جملے کے لیے اس کا مطلب',
	},
	questions: {
		title: 'کھلے سوال',
		heading: 'کیا طے نہیں ہے',
		for: 'حق میں',
		against: 'خلاف',
		noPoint: 'کچھ نہیں ملا۔',
		settles: 'کس چیز سے یہ طے ہو گا',
		bearsOn: 'تعلق ہے:',
	},
	sources: {
		title: 'ماخذ',
		description: (sources, publishers) =>
			`${counted(publishers, 'ناشر', 'ناشروں')} کے ${counted(sources, 'ماخذ', 'ماخذ')}؛ ہر ایک کے ساتھ کہ وہ کتنا پڑھا گیا اور اس پر کیا قائم ہے۔`,
		standfirst: (documents, publishers) =>
			`${counted(publishers, 'ناشر', 'ناشروں')} کی ${counted(documents, 'دستاویز', 'دستاویزات')}۔ ہر ایک بتاتی ہے کہ وہ کتنی پڑھی گئی اور اس سائٹ پر کیا کچھ اس پر قائم ہے۔`,
		kind: 'قسم',
		read: 'پڑھا گیا',
		publisher: 'ناشر',
		statement: 'بیان:',
		event: 'واقعہ:',
		page: 'صفحہ:',
		kindAndSeen: (kind, seen) => `${kind}؛ ${seen}۔`,
		archived: 'محفوظ شدہ نقل',
		uses: 'اس پر کیا قائم ہے',
		citation: (authors, title, rest) => [
			...authors.flatMap((author) => [author, '، ']),
			title,
			...rest.flatMap((fact) => ['، ', fact]),
			'۔ ',
		],
	},
};
