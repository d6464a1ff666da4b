import type { PageWords, ChangesWords } from '../en/site.ts';
import { inOrder } from '../parts.ts';
import { data } from './files.ts';
import { counted } from './language.ts';
import { article, glance, record, share, statements, timeline, translation } from './pages.ts';

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
		search: 'تلاش',
		index: 'ناموں کا اشاریہ',
		figures: 'اعداد و شمار',
		changes: 'تبدیلیاں',
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
	any: 'تمام',
	left: 'دکھائے گئے',
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

export const method: PageWords['method'] = {
	title: 'تعارف',
	description:
		'تجزیہ کیسے تیار ہوا، ہر ماخذ کا کتنا حصہ پڑھا گیا، کس چیز کی تصدیق نہ ہو سکی، اور ہر تصحیح۔',
	numbers: 'تصدیق کی صورتِ حال، اعداد میں',
	everyRule: inOrder(
		'کوئی صفحہ اس وقت تک شائع نہیں ہوتا جب تک ',
		{ link: 'ہماری ہر جانچ', to: 'rules' },
		' میں پورا نہ اترے۔'
	),
	hash: (sha256) => inOrder('مضمون کے متن کا SHA-256: ', { code: sha256 }),
	eras: 'ٹائم لائن کے ادوار، اور وہ وہیں کیوں شروع اور ختم ہوتے ہیں',
	corrections: 'تصحیحات',
	noCorrections: 'ابھی کوئی نہیں۔',
	corrected: (date) => inOrder({ time: date }, '۔'),
	said: 'پہلے یہ لکھا تھا:',
	says: 'اب یہ لکھا ہے:',
	why: 'وجہ:',
	fault: (contact) => inOrder('غلطی کی اطلاع دیں: ', { link: contact, to: 'contact' }),
	tally: {
		caption: 'سائٹ کی تیاری کے وقت مواد سے گنا گیا',
		sentences: 'مضمون کے جملے',
		statements: 'بیانات',
		evidence: (asked) => `${asked} شواہد`,
		events: 'واقعات',
		eventsOfTwoPublishers: 'وہ واقعات جن کے ماخذ دو یا زیادہ ناشروں کے ہیں',
		contestedEvents: 'وہ واقعات جن میں کچھ متنازع ہے',
		sources: 'ماخذ',
		seen: (seen) => `ماخذ: ${seen}`,
		publishers: 'ناشر',
		quotations: 'ماخذوں کے اقتباسات',
		comparedQuotations: 'ماخذ سے ملائے گئے اقتباسات',
	},
	shares: {
		caption:
			'شواہد کی تعداد ناشر کے ملک کے لحاظ سے، پھر ماخذ کی زبان کے لحاظ سے؛ سائٹ بناتے وقت شمار کی گئی',
		whole: 'تمام بیانات',
		pieces: (count: string) => `شواہد: ${count}`,
		unknown: 'کسی ایک ملک کا نہیں، یا معلوم نہیں',
	},
	rules: {
		title: 'ہماری جانچ',
		description: (count) =>
			`${counted(count, 'قاعدہ', 'قواعد')} جو مواد کے کسی صفحے کی اشاعت سے پہلے پورے ہونے چاہییں، ہر ایک مثال کے ساتھ۔`,
		standfirst: (count) =>
			`${counted(count, 'قاعدہ', 'قواعد')}۔ جب تک ان میں سے ایک بھی ٹوٹا ہو، کچھ شائع نہیں ہوتا۔ ہر ایک کی ایک مثال پاس ہوتی ہے اور ایک فیل؛ دونوں ٹیسٹ کے طور پر چلائی جاتی ہیں۔`,
		note: inOrder(
			'مثالیں ایک کشتی کے بارے میں چھوٹی سی کہانی کی فائلیں ہیں، وہاں دکھائی گئی ہیں جہاں وہ اس سے مختلف ہیں۔ ٹرمینل میں: ',
			{ code: 'npm run check -- --explain quote-in-article' }
		),
		passes: 'پاس ہوتی ہے',
		fails: 'فیل ہوتی ہے',
		story: 'مثالوں کی کہانی',
		allFiles: 'اس کی تمام فائلیں',
		asItIs: 'کہانی جیسی ہے۔',
		absent: (path) => inOrder({ code: path }, ' موجود نہیں'),
	},
};

export const changes: ChangesWords = {
	title: 'تبدیلیاں',
	description: 'اشاعت کے بعد اس سائٹ پر کیا بدلا، کب اور کیوں۔',
	standfirst: inOrder(
		'جواب، عنوان، تاریخ، عدد یا مضمون کے الفاظ میں ہر تبدیلی، تازہ ترین سب سے پہلے۔ یہ ',
		{ link: 'فیڈ', to: 'feed' },
		' کی صورت میں بھی دستیاب ہے۔'
	),
	lastChanged: (date) => inOrder('آخری تبدیلی: ', { time: date }, '۔'),
	answer: (asked, was, is) =>
		inOrder(
			`${asked} پہلے جواب یہ تھا: `,
			{ stressed: was },
			'؛ اب یہ ہے: ',
			{ stressed: is },
			'۔'
		),
	date: (was, is) =>
		inOrder('پہلے تاریخ یہ تھی: ', { stressed: was }, '؛ اب یہ ہے: ', { stressed: is }, '۔'),
	titleChanged: 'عنوان بدلا گیا۔',
	figures: 'اعداد بدلے گئے۔',
	words: 'مضمون کے الفاظ بدلے گئے۔',
	said: 'پہلے یہ لکھا تھا:',
	says: 'اب یہ لکھا ہے:',
	why: 'وجہ:',
	kinds: { correction: 'تصحیح', change: 'تبدیلی', slip: 'ٹائپ کی غلطی' },
	slips: 'ٹائپ کی غلطیاں',
	added: 'نیا',
	reworded: 'یہ بھی بدلا',
	removed: 'ہٹا دیا گیا',
	article: 'مضمون',
	all: 'تمام تبدیلیاں',
	gone: 'جو اب مضمون میں نہیں',
	release: {
		title: (day) => `${day} کی اشاعت`,
		description: (day) => `${day} کو کیا شائع ہوا، اور اس وقت تک کیا بدل چکا تھا۔`,
		here: 'یہ اشاعت، اپنے ہیش کے ساتھ',
		holds: (statements, events, sources) =>
			`${counted(statements, 'بیان', 'بیانات')}، ${counted(events, 'واقعہ', 'واقعات')}، ${counted(sources, 'ماخذ', 'ماخذ')}۔`,
		first: 'پہلی اشاعت۔',
		current: 'سائٹ اس وقت اسی حالت میں ہے۔',
		earlier: (day) => `اس کے بعد سائٹ بدل چکی ہے؛ تازہ ترین اشاعت ${day} کی ہے۔`,
		pending: 'اس کے بعد سائٹ بدل چکی ہے، اور یہ تبدیلی ابھی کسی اشاعت میں شامل نہیں۔',
		cite: 'حوالہ کیسے دیں',
		data: 'ڈیٹا ایک فائل میں',
		dataText: inOrder(
			'محفوظ کرنے کے لیے ایک فائل: ',
			{ link: 'ڈیٹا', to: 'package' },
			'، اور ',
			{ link: 'زینوڈو کے لیے اس کی تفصیل', to: 'zenodo' },
			'۔'
		),
		again: 'دوبارہ تیار کریں',
		againText: (command) => inOrder('پروجیکٹ کے ذخیرے سے: ', { code: command }),
		hashes: 'ہیش',
		hashesText:
			'ہر چیز کے الفاظ کا SHA-256، خالی جگہیں یکساں کر کے: جس کے پاس الفاظ ہوں وہ جان سکتا ہے کہ آیا وہ اسی اشاعت کے ہیں۔',
		content: 'سارا مواد',
		article: 'مضمون',
		file: 'یہ فہرست فائل کی صورت میں',
		thing: 'کیا',
		hash: 'SHA-256',
	},
	feed: {
		title: (site) => `${site}: تبدیلیاں`,
	},
};

export const search: PageWords['search'] = {
	description:
		'ہر بیان، واقعہ، نام، مقام اور ماخذ یہاں مل جاتا ہے۔ آپ جو لکھتے ہیں وہ کہیں نہیں بھیجا جاتا۔',
	field: 'اس سائٹ میں تلاش کریں',
	go: 'تلاش',
	kinds: {
		statement: 'بیانات',
		event: 'واقعات',
		person: 'افراد، فریق اور گروہ',
		place: 'مقامات',
		term: 'اصطلاحات',
		position: 'موقف',
		law: 'قانون اور معاہدے',
		answer: 'نتائج اور کھلے سوال',
		source: 'ماخذ',
	},
	kind: 'قسم',
	side: 'فریق',
	from: 'سال سے',
	to: 'سال تک',
	any: 'سب',
	best: 'بہترین نتائج',
	results: 'نتائج: {n}',
	shown: '{all} میں سے {n}',
	loading: 'فہرست لوڈ ہو رہی ہے…',
	failed: 'فہرست لوڈ نہ ہو سکی۔ نیٹ ورک کے ساتھ دوبارہ کوشش کریں، یا ناموں کا اشاریہ دیکھیں۔',
	none: '”{q}“ کے لیے کچھ نہیں ملا۔',
	near: '”{q}“ ان ہجوں میں کہیں نہیں۔ اس سے قریب یہ ہیں:',
	advice: 'کم الفاظ یا دوسرے ہجے آزمائیں، یا یہ دیکھیں:',
	gap: 'کچھ رہ گیا ہے؟ ہمیں بتائیں:',
	sources: (sources, kilobytes) =>
		`${counted(sources, 'ماخذ', 'ماخذوں')} میں بھی تلاش کریں (مزید ${String(kilobytes)} kB)`,
	noScript:
		'تلاش آپ کے براؤزر میں ہوتی ہے اور اسے جاوا اسکرپٹ درکار ہے۔ اس کے بغیر یہ فہرستیں ہر چیز تک لے جاتی ہیں:',
	browse: 'یا فہرستیں دیکھیں',
	index: {
		description: (names) =>
			`ا سے ے تک ${counted(names, 'اندراج', 'اندراجات')}: افراد، فریق، گروہ، مقامات، اصطلاحات اور دستاویزات، اور ہر ایک کہاں آتا ہے۔`,
		see: (name) => `دیکھیے: ${name}`,
		figures: '0–9',
		statement: (number) => `بیان ${number}`,
	},
};

export const page: PageWords = {
	frame,
	translation,
	article,
	glance,
	statements,
	timeline,
	record,
	method,
	changes,
	data,
	search,
	share,
};
