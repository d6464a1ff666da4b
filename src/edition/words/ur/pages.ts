import type { PageWords } from '../en/site.ts';
import { inOrder } from '../parts.ts';
import { counted, signs } from './language.ts';

const { number, year } = signs;

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

export const glance: PageWords['glance'] = {
	title: 'ایک نظر میں',
	spoken: (statements) => `${number(statements)} جن میں کوئی بولتا ہے`,
	all: (statements) => `تمام ${number(statements)}`,
	read: (sources, full, excerpt) =>
		`${counted(sources, 'ماخذ', 'ماخذوں')} میں سے ہم نے ${number(full)} پورے اور ${number(excerpt)} جزوی طور پر پڑھے۔`,
	document: (isRead) => `سرکاری صفحہ${isRead ? '' : ' (ہم نے نہیں کھولا)'}`,
};

export const statements: PageWords['statements'] = {
	title: 'بیانات',
	description: (count) =>
		`مضمون کے ${counted(count, 'بیان', 'بیانات')} کی جانچ: ہر ایک کون کہتا ہے، کیا یہ کہا گیا، اور کیا شواہد اس کی تائید کرتے ہیں۔`,
	heading: 'مضمون کے بیانات، جانچ کے ساتھ',
	standfirst: (count) =>
		`ہم نے مضمون کو ${counted(count, 'بیان', 'بیانات')} میں تقسیم کیا اور ہر ایک کے بارے میں دو باتیں پوچھیں: کیا یہ کہا گیا، اور کیا شواہد اس کی تائید کرتے ہیں؟`,
	meanings: 'جوابوں کا مطلب',
	square: 'ہر چوکور ایک ثبوت ہے:',
	squares: { supports: 'تائید،', qualifies: 'حدود،', contradicts: 'تردید۔' },
	speaker: 'بولنے والا',
	topic: 'موضوع',
	key: 'کلیدی بیانات',
	others: 'دوسرے بیانات',
	all: 'تمام بیانات',
	original: 'ترجمہ ہمارا ہے؛ اصل متن',
	inArticle: 'مضمون میں پڑھیں',
	toWords: 'اس عبارت کا لنک',
	evidence: 'شواہد',
	noEvidence: 'کچھ نہیں ملا۔',
	compared: {
		atWords: 'ماخذ میں یہ الفاظ دیکھیں',
		on: (date, result) => `${date} کو ماخذ سے ملایا گیا: ${result}۔`,
		notYet: 'ابھی ماخذ سے نہیں ملایا گیا۔',
		results: {
			found: 'لفظ بہ لفظ وہی',
			'marks-differ': 'الفاظ وہی، علامات یا وقفے مختلف',
			'in-part': 'وہاں صرف کچھ حصہ ملا',
			'not-found': 'وہاں نہیں ملا',
			unreadable: 'اس کی پی ڈی ایف یقینی طور پر پڑھی نہیں جا سکتی',
		},
		count: (all, done) => {
			const quotations = `${all === 1 ? 'ماخذ کا' : 'ماخذوں کے'} ${counted(all, 'اقتباس', 'اقتباسات')}`;
			const compared = (count: number) => (count === 1 ? 'ملایا گیا' : 'ملائے گئے');
			if (done === 0) return `${quotations}: ابھی ماخذ سے نہیں ${compared(all)}۔`;
			return done === all
				? `${quotations}: ماخذ سے ${compared(all)}۔`
				: `${quotations}: ان میں سے ${counted(done, 'اقتباس', 'اقتباسات')} ماخذ سے ${compared(done)}۔`;
		},
	},
	assessment: 'جائزہ',
	events: 'متعلقہ واقعات',
	neighbours: 'آس پاس کے بیانات',
};

export const timeline: PageWords['timeline'] = {
	title: 'ٹائم لائن',
	none: 'کوئی واقعہ درج نہیں۔',
	span: (from, to) => `${year(from)}–${year(to)}`,
	description: (events, span) =>
		`${counted(events, 'واقعہ', 'واقعات')}، ${span}؛ ماخذوں کے ساتھ اور اس کے ساتھ کہ کیا متنازع ہے۔`,
	standfirst: (events) =>
		`${counted(events, 'واقعہ', 'واقعات')}؛ ماخذوں کے ساتھ اور اس کے ساتھ کہ کیا متنازع ہے۔`,
	heading: (span) => `ٹائم لائن، ${span}`,
	events: (count) => counted(count, 'واقعہ', 'واقعات'),
	key: 'اہم واقعات',
	drawn:
		'ہر نقطہ ایک واقعہ ہے؛ کھوکھلے نقطے متنازع ہیں۔ کسی دور پر جانے کے لیے اسے منتخب کریں۔ دور کی چوڑائی واقعات کی تعداد سے ہے، مدت سے نہیں۔',
	overview: 'وقت اور زمرے کے لحاظ سے واقعات',
	era: (firstYear, title, events) =>
		`${firstYear}، ${title}: ${counted(events, 'واقعہ', 'واقعات')}`,
	category: 'زمرہ',
	categories: 'زمروں میں کیا کیا شامل ہے',
	side: 'فریق',
	years: 'سال',
	isDisputed: 'متنازع',
	sources: (count) => counted(count, 'ماخذ', 'ماخذ'),
	bearsOn: (statements) => `${counted(statements, 'بیان', 'بیانات')} سے متعلق`,
	places: 'کہاں ہوا',
	introductions: 'تعارفی عبارتوں کے ماخذ',
	onDate: 'تاریخ کے بارے میں',
	disputed: 'کیا متنازع ہے',
	parties: 'کون شامل تھا',
	why: 'متعلقہ بیانات',
	neighbours: 'آس پاس کے واقعات',
	inTimeline: 'ٹائم لائن میں',
	map: {
		name: 'مقامات کا نقشہ',
		place: (name, events) => `${name}: ${counted(events, 'واقعہ', 'واقعات')}`,
		caption: (shown, all) =>
			`${counted(all, 'واقعے', 'واقعات')} میں سے ${number(shown)} کہاں ہوئے؛ نقطہ جتنا بڑا، واقعات اتنے زیادہ۔ باقی کہیں اور ہوئے یا ان کا کوئی ایک مقام نہیں۔`,
		ring: 'حلقہ وسیع علاقے یا کئی مقامات کے لیے ہے۔',
		precision: {
			point: 'عین مقام',
			town: 'شہر میں کہیں',
			district: 'ضلعے میں کہیں',
			province: 'صوبے میں کہیں',
			several: 'کئی مقامات میں سے ایک',
		},
	},
};

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

export const share: PageWords['share'] = {
	title: 'شیئر کریں',
	share: 'شیئر کریں…',
	copyLink: 'لنک کاپی کریں',
	copyCitation: 'حوالہ کاپی کریں',
	copyCode: 'ایمبیڈ کوڈ کاپی کریں',
	copied: 'کاپی ہو گیا',
	notCopied: 'کاپی نہ ہو سکا',
	more: 'حوالہ دیں یا ایمبیڈ کریں',
	reference: 'حوالہ جاتی پروگراموں کے لیے:',
	frame: 'ایمبیڈ (iframe)',
	quotation: 'اقتباس کے طور پر ایمبیڈ (iframe کے بغیر)',
	embed: {
		toStatement: (sources) => `شواہد: ${counted(sources, 'ماخذ', 'ماخذ')}`,
		toEvent: (sources) => `اس کے ${counted(sources, 'ماخذ', 'ماخذ')} اور متعلقہ بیانات`,
		words: (publisher) =>
			publisher === undefined ? 'مضمون کے الفاظ' : `مضمون کے الفاظ، جیسے ${publisher} نے شائع کیے`,
		onDate: 'تاریخ کے بارے میں:',
		disputed: 'متنازع:',
	},
};

export const translation: PageWords['translation'] = {
	name: 'اس ترجمے کے بارے میں',
	draft: 'مشینی ترجمے کا مسودہ، جسے ابھی کسی اہلِ زبان نے نہیں جانچا۔',
	reviewed: (by) => `ترجمہ جانچنے والے: ${by}۔`,
	behind: (since) => `اصل متن ${since} سے بدل چکا ہے؛ ترجمہ اس سے پیچھے ہے۔`,
	missing: 'جس کا ترجمہ نہیں ہوا وہ اصل زبان میں ہے۔',
	ways: (hasReport) =>
		inOrder(
			{ link: 'اصل متن پڑھیں', to: 'original' },
			...(hasReport ? [' یا ', { link: 'غلطی کی اطلاع دیں', to: 'report' }] : []),
			'۔'
		),
	nastaliq: 'نستعلیق',
};
