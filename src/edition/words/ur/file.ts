import type { FileWords } from '../en/file.ts';
import { inOrder } from '../parts.ts';
import { counted } from './signs.ts';

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
