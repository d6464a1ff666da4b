import type { PageWords } from '../en/page.ts';
import { inOrder } from '../parts.ts';
import { share } from './share.ts';
import { counted, signs } from './signs.ts';

const { number } = signs;

export const data: PageWords['data'] = {
	title: 'ڈیٹا',
	heading: 'ڈیٹا',
	dataset: (site) => `${site}: بیانات، شواہد، واقعات اور ماخذ`,
	description: ({ statements, evidence, events, sources }) =>
		`اس سائٹ کا سب کچھ کھلے ڈیٹا کے طور پر: ${counted(statements, 'بیان', 'بیانات')}، ${number(evidence)} شواہد، ${counted(events, 'واقعہ', 'واقعات')} اور ${counted(sources, 'ماخذ', 'ماخذ')}، CSV، JSON اور حوالہ جاتی شکلوں میں۔`,
	standfirst: (recordEnds) =>
		`صفحات جو دکھاتے ہیں، وہی فائلوں میں: ایک ہی متن سے ایک ہی بار میں تیار، اس لیے دونوں میں فرق نہیں ہو سکتا۔ ${recordEnds}`,
	use: 'استعمال سے پہلے',
	licence: 'لائسنس',
	licenceText: (name, hasAddress) =>
		inOrder(
			'سائٹ کے اپنے الفاظ ',
			hasAddress ? { link: name, to: 'licence' } : name,
			' کے تحت ہیں۔ مضمون اور ماخذوں سے نقل کیے گئے الفاظ دوسروں کے ہیں: ',
			{ link: 'licence.txt', to: 'file' },
			' بتاتی ہے کہ کون سے۔'
		),
	cite: 'حوالہ کیسے دیں',
	citeText: ({ publisher, title, release, recordEnds, address }) =>
		inOrder(
			`${publisher}، ”${title}“، ${release === undefined ? `ریکارڈ ${recordEnds} تک` : `${release} کی اشاعت`}، `,
			{ address },
			'۔ کسی ایک بیان، واقعے یا ماخذ کا حوالہ اس کی قطار میں دیے گئے پتے سے دیں۔'
		),
	ids: 'شناختی نام',
	idsText: inOrder(
		'شناختی نام (id) پتے کا حصہ ہے اور شائع ہونے کے بعد کبھی نہیں بدلتا۔ قطاریں بڑھ سکتی ہیں؛ جو غلط تھا وہ درست کر کے ',
		{ link: 'تصحیحات', to: 'corrections' },
		' میں درج کیا جاتا ہے۔ صرف ',
		{ link: 'evidence', to: 'evidence' },
		' اور ',
		{ link: 'figures', to: 'figures' },
		' کا ',
		{ code: 'number' },
		' فہرست میں جگہ ہے اور بدل سکتا ہے۔'
	),
	askedText:
		'دو سوال، جو کبھی آپس میں ملائے نہیں جاتے: کیا مضمون کے علاوہ کوئی ریکارڈ ہے کہ بولنے والے نے یہ کہا؛ اور خود بات کے بارے میں ماخذ کیا بتاتے ہیں۔ کوئی نمبر نہیں دیے جاتے۔',
	seen: 'اس سائٹ کے لیے ماخذ کا کتنا حصہ پڑھا گیا:',
	weigh: 'جو کچھ کسی ماخذ پر قائم ہے اسے اسی حساب سے تولیں۔',
	dates: 'تاریخیں',
	datesText: inOrder(
		'تاریخیں EDTF (ISO 8601-2) میں لکھی گئی ہیں، جو ',
		{ stressed: 'تقریباً' },
		'، ',
		{ stressed: 'شاید' },
		' اور ',
		{ stressed: 'سے … تک' },
		' کہہ سکتی ہے۔ واقعات کے ساتھ ترتیب کے لیے پہلا اور آخری ممکنہ دن بھی ہے۔ CSL-JSON صرف ',
		{ code: 'circa' },
		' جانتا ہے؛ لکھی ہوئی تاریخ اس کے ',
		{ code: 'custom' },
		' خانے میں ہے، اور BibTeX اور RIS میں نوٹ میں۔'
	),
	spreadsheet: 'CSV اسپریڈشیٹ میں',
	spreadsheetText: inOrder(
		'اسے UTF-8 کے طور پر درآمد کریں۔ جن خانوں کا متن ',
		{ code: '=' },
		'، ',
		{ code: '+' },
		'، ',
		{ code: '-' },
		' یا ',
		{ code: '@' },
		' سے شروع ہوتا ہے ان کے آگے ایک اپاسٹروفی ہے تاکہ کوئی اسپریڈشیٹ انھیں فارمولے کے طور پر نہ چلائے؛ JSON میں وہ ویسے ہی ہیں۔'
	),
	spreadsheetHow: inOrder(
		'فائل کو ڈبل کلک سے نہ کھولیں بلکہ درآمد کریں: ورنہ ',
		{ code: '1893-11-12' },
		' جیسے دن پروگرام کی اپنی تاریخیں بن جائیں گے، اور شک کی علامت والے (',
		{ code: '1955~' },
		') متن رہ کر الگ ترتیب پائیں گے۔ LibreOffice میں فائل کھولیں، پھر UTF-8 اور comma چنیں اور “Format quoted field as text” پر نشان لگائیں۔ Excel میں Data، پھر From Text/CSV، پھر “65001: Unicode (UTF-8)”، comma اور “Do not detect data types”۔ واقعات کی زمانی ترتیب ',
		{ code: 'first_day' },
		' سے بنتی ہے۔'
	),
	tables: 'جدول',
	tablesText:
		'CSV (RFC 4180، UTF-8، سطریں CR LF پر ختم) اور JSON، ایک ہی ریکارڈ اور ایک ہی ناموں کے ساتھ۔ خالی خانہ وہ ہے جسے JSON چھوڑ دیتا ہے۔',
	links: 'تعلق کے جدول',
	linksText:
		'CSV کے خانوں میں فہرستیں نہیں: کس کا تعلق کس سے ہے، یہ جوڑوں کے جدولوں میں ہے۔ JSON میں یہی شناختی نام فہرستوں کی صورت میں ہیں۔',
	references: 'حوالہ جاتی پروگراموں کے لیے ماخذ',
	other: 'کیلنڈر اور حواشی',
	otherText: inOrder(
		'کیلنڈر میں واقعہ ہر اس دن پر پھیلا ہوتا ہے جو اس کی تاریخ سے مراد ہو سکتا ہے، اور یہ لکھا ہوتا ہے۔ حاشیے میں دعوے کے عین الفاظ، ان کے آس پاس کے کچھ الفاظ، اور ',
		{ link: 'مضمون کے صفحے', to: 'article' },
		' میں ان کے عنصر کا شناختی نام ہوتا ہے۔'
	),
	package: 'پیکج، لائسنس اور چیک سم',
	text: 'متن اور خبریں',
	articleText: (publisher) =>
		inOrder(
			`مضمون Markdown میں، لفظ بہ لفظ${publisher === undefined ? '' : `، جیسے ${publisher} نے شائع کیا`}۔ ہر بیان اور ہر واقعے کا صفحہ بھی Markdown میں ہے: وہی پتہ، آخری سلیش کی جگہ `,
			{ code: '.md' },
			'۔'
		),
	pageReferences: inOrder(
		'ہر بیان اور ہر واقعے کے صفحے کا حوالہ بھی ہے: وہی پتہ، آخری سلیش کی جگہ ',
		{ code: '.bib' },
		'، ',
		{ code: '.ris' },
		' یا ',
		{ code: '.csl.json' },
		`۔ اس میں دیکھنے کا دن نہیں؛ وہ آپ خود لکھیں۔ صفحے کا بٹن ”${share.copyCitation}“ کاپی کرنے کا دن ساتھ لکھ دیتا ہے۔`
	),
	feedText:
		'تصحیحات اور واقعات ایٹم فیڈ کے طور پر۔ اندراج کی تاریخ اس کی تصحیح کی، یا ریکارڈ ختم ہونے کے دن کی ہے، نہ کہ واقعہ ہونے کی۔',
	schemas: 'JSON Schemas',
	bytes: (count) => `${number(count)} بائٹ`,
	table: {
		rows: (count) => counted(count, 'قطار', 'قطاریں'),
		columns: (count, key) =>
			`${counted(count, 'کالم', 'کالم')}${key.length > 0 ? `، قطار کی پہچان ${key.join(' اور ')} سے` : ''}`,
		mayBeEmpty: (type) => `${type}، خالی ہو سکتا ہے`,
		pointsTo: (table) => inOrder('اشارہ: ', { link: table, to: 'table' }),
		oneOf: (values) => `ان میں سے ایک: ${values.join(', ')}`,
		list: 'شناختی ناموں کی فہرست، صرف JSON میں',
		sameAs: (table) => inOrder('وہی جو ', { link: table, to: 'table' }, ' میں ہے۔'),
	},
};
