import type { FileWords } from '../en/files.ts';
import type { PageWords } from '../en/site.ts';
import { inOrder } from '../parts.ts';
import { counted, signs } from './language.ts';
import { share } from './pages.ts';

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

const inKeep = (...leavesOut: readonly string[]) =>
	`اس ایک فائل میں مضمون، بیانات، ٹائم لائن اور ماخذ ہیں؛ اس میں یہ نہیں ہے: ${leavesOut.join('؛ ')}۔`;
const besideTitles = 'ہر ماخذ کے نوٹ؛ واقعات کے ماخذ؛ واقعات کی تاریخ اور عنوان کے سوا سب کچھ';
const besideKeyTitles =
	'ہر ماخذ کے نوٹ؛ واقعات کے ماخذ؛ اہم واقعات کی تاریخ اور عنوان کے سوا واقعات کی ہر بات';
/** Of statements that are not key. */
const minor = {
	assessments: 'ان بیانات کے جائزے جو کلیدی نہیں',
	both: 'ان بیانات کے جائزے اور شواہد جو کلیدی نہیں',
	evidence: 'ان بیانات کے شواہد جو کلیدی نہیں',
};
const introductions = 'ادوار کی تعارفی عبارتیں';
const quotes = 'ماخذوں کے اقتباسات';

export const file: FileWords = {
	card: {
		over: (sentences) => `ایک مضمون، ${counted(sentences, 'جملہ', 'جملے')}`,
		ask: 'کیا یہ کہا گیا؟ کیا شواہد اس کی تائید کرتے ہیں؟',
		statements: (count) => counted(count, 'بیان', 'بیانات'),
		events: (count) => counted(count, 'واقعہ', 'واقعات'),
	},
	citation: ({ publisher, title, site, changed, release, recordEnds, address }) =>
		`${publisher === undefined ? '' : `${publisher}۔ `}”${title}“۔ ${site}${changed === undefined ? '' : `، ${release === undefined ? `آخری تبدیلی ${changed}` : `${release} کی اشاعت`}`}۔ ${recordEnds} تک کے واقعات۔ ${address}`,
	accessed: (day) => ` (\u200E${day} کو دیکھا گیا)`,
	shareBy: {
		whatsapp: 'واٹس ایپ',
		x: 'ایکس',
		facebook: 'فیس بک',
		telegram: 'ٹیلیگرام',
		mail: 'ای میل',
	},
	quotation: {
		speaker: (name) => `بولنے والا: ${name}۔`,
		words: (words) => `مضمون کے الفاظ: ”${words}“`,
		source: (site, address) => inOrder('ماخذ: ', { link: site, to: 'page' }, `، ${address}`),
	},
	onDate: (words) => `تاریخ کے بارے میں: ${words}`,
	disputed: (words) => `متنازع: ${words}`,
	correction: {
		title: (title) => (title === undefined ? 'تصحیح' : `تصحیح: ${title}`),
		kind: 'تصحیح',
		said: (words) => `پہلے یہ لکھا تھا: ${words}`,
		says: (words) => `اب یہ لکھا ہے: ${words}`,
		why: (words) => `وجہ: ${words}`,
	},
	calendar: {
		date: (words, edtf) => `تاریخ: ${words} (EDTF ${edtf})۔`,
		onlyBeginning: 'صرف اس کے آغاز کی تاریخ درج ہے۔',
		everyDay: 'ہر وہ دن درج ہے جو اس سے مراد ہو سکتا ہے۔',
	},
	markdown: {
		articleLicence: 'متن اس کے ناشر کی ملکیت ہے اور تجزیے کے لیے نقل کیا گیا ہے۔',
		speaks: (speaker, form) => `${speaker}، ${form}:`,
		inArticle: 'مضمون میں پڑھیں',
		assessment: 'جائزہ',
		inTimeline: 'متعلقہ واقعات',
		onDate: 'تاریخ کے بارے میں',
		disputed: 'متنازع',
		statements: 'متعلقہ بیانات',
		sources: 'ماخذ',
	},
	annotations: (site) => `${site}: مضمون کے دعوے`,
	reference: {
		date: (edtf) => `تاریخ EDTF میں: ${edtf}۔`,
		in: (journal) => `شائع شدہ در: ${journal}۔`,
		interviewer: (name) => `انٹرویو نگار: ${name}۔`,
		number: (number) => `نمبر: ${number}۔`,
		seen: (seen, accessed) =>
			`اس سائٹ کے لیے: ${seen}${accessed === undefined ? '' : ` (${accessed})`}۔`,
		archived: (address) => `محفوظ شدہ نقل: ${address}`,
	},
	licence: ({ site, licence, publisher, articlePublisher }) => [
		`${site}: ڈیٹا کا لائسنس`,
		'',
		`سائٹ کے اپنے الفاظ اور ان سے بنا ڈیٹا: ${licence}۔`,
		...(publisher === undefined ? [] : [`براہِ کرم نام دیں: ${publisher}۔`]),
		'',
		`لائسنس دوسروں کے الفاظ پر لاگو نہیں: مضمون (claims، article.md، annotations)`,
		`${articlePublisher ?? 'اپنے ناشر'} کی ملکیت ہے، اور ماخذوں کے اقتباسات (evidence، کالم quote) اور`,
		`ماخذوں کے عنوان ان کے لکھنے والوں کے ہیں۔ یہاں انھیں تجزیے کے لیے نقل کیا گیا ہے۔`,
	],
	downloads: {
		calendar: 'واقعات iCalendar کے طور پر',
		geojson: 'واقعات GeoJSON کے طور پر، نقشوں کے لیے: ہر نقطہ کتنا درست ہے، ساتھ لکھا ہے',
		annotations: 'دعوے W3C Web Annotations کے طور پر',
		package: 'جدول Tabular Data Package (Frictionless) کے طور پر',
		licence: 'ڈیٹا کے ساتھ کیا کیا جا سکتا ہے',
		csl: 'ماخذ CSL-JSON کے طور پر، Zotero، Pandoc اور حوالہ جاتی پروگراموں کے لیے',
		bibtex: 'ماخذ BibTeX کے طور پر، UTF-8 میں',
		biblatex: 'ماخذ biblatex کے طور پر، UTF-8 میں، زبان اور پڑھنے کے دن کے ساتھ',
		ris: 'ماخذ RIS کے طور پر، EndNote، Mendeley اور دوسروں کے لیے',
		checksums: 'یہاں کی ہر فائل کا SHA-256، `sha256sum -c` کے لیے',
	},
	crumbs: { statements: 'بیانات', timeline: 'ٹائم لائن' },
	keep: {
		parts: 'حصے',
		article: 'مضمون',
		statements: 'بیانات',
		timeline: 'ٹائم لائن',
		sources: 'ماخذ',
		leavesOut: {
			notes: inKeep('ہر ماخذ کے نوٹ'),
			sources: inKeep('ہر ماخذ کے نوٹ؛ دوسرے ماخذ اپنے ناشر کے نام سے ہیں'),
			events: inKeep(
				'ہر ماخذ کے نوٹ، اور ان واقعات کی تاریخ اور عنوان کے سوا سب کچھ جن سے کسی بیان کا تعلق نہیں؛ دوسرے ماخذ اپنے ناشر کے نام سے ہیں'
			),
			moreEvents: inKeep(
				'ہر ماخذ کے نوٹ، اور ان واقعات کی تاریخ اور عنوان کے سوا سب کچھ جن سے کسی کلیدی بیان کا تعلق نہیں؛ دوسرے ماخذ اپنے ناشر کے نام سے ہیں'
			),
			allEvents: inKeep(besideTitles),
			assessments: inKeep(besideTitles, minor.assessments),
			introductions: inKeep(besideTitles, minor.assessments, introductions),
			quotes: inKeep(besideTitles, minor.assessments, introductions, quotes),
			evidence: inKeep(besideTitles, minor.both, introductions, quotes),
			allAssessments: inKeep(besideTitles, minor.evidence, introductions, quotes, 'تمام جائزے'),
			otherEvents: inKeep(besideKeyTitles, minor.evidence, introductions, quotes, 'تمام جائزے'),
			otherStatements: inKeep(
				besideKeyTitles,
				introductions,
				quotes,
				'وہ بیانات جو کلیدی نہیں، اور تمام جائزے'
			),
		},
		whole: 'پوری سائٹ، بعد کی تصحیحات کے ساتھ:',
		wording: 'الفاظ پر',
		speaks: (speaker, form) => `${speaker}، ${form}۔`,
		inArticle: 'مضمون میں',
	},
};
