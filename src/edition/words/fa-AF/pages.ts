import type { PageWords } from '../en/site.ts';
import { inOrder } from '../parts.ts';
import { counted, signs } from './language.ts';

const { number, year } = signs;

export const article: PageWords['article'] = {
	over: 'بررسی آشکارِ یک مقالهٔ خبری',
	origin: ({ publisher, retrieved, words }) =>
		inOrder(
			'متن',
			...(publisher === undefined ? [] : [' نشرشده از ', { link: publisher, to: 'source' }]),
			...(retrieved ? ['، نسخه‌برداری در ', { time: retrieved }] : []),
			`؛ ${counted(words, 'واژه')}.`
		),
	titleIsOurs: 'عنوان از ماست؛ نسخهٔ ما از مقاله عنوانی نداشت.',
	how: inOrder(
		'حرفِ پس از هر جمله می‌گوید چه کسی در آن سخن می‌گوید. هر یادداشت به دو پرسش جداگانه پاسخ می‌دهد: آیا این را گفته‌اند، و آیا شواهد آن را تأیید می‌کند؟ ',
		{ link: 'معنای پاسخ‌ها', to: 'meanings' },
		'. * نشان یادداشتی دربارهٔ واژه‌هاست.'
	),
	strip: (sentences, statements) =>
		sentences === statements
			? 'چه کسی سخن می‌گوید، جمله به جمله'
			: `چه کسی سخن می‌گوید: ${counted(sentences, 'جمله')}، ${counted(statements, 'بخش')} (یک جمله می‌تواند دو بخش داشته باشد)`,
	bar: (place, speaker, words) => `${number(place)}: ${speaker}، ${counted(words, 'واژه')}`,
	note: (speaker) => `یادداشت: ${speaker}`,
	notes: 'یادداشت‌های این بند',
	evidence: (title) => `شواهد: ${title}`,
	back: 'بازگشت به جمله',
	wording: (notes) => `${counted(notes, 'یادداشت')} دربارهٔ واژه‌ها`,
	statements: (count) => `${counted(count, 'گفته')} با شواهد آن‌ها`,
	events: (count) => `${counted(count, 'رویداد')} در خط زمان`,
};

export const glance: PageWords['glance'] = {
	title: 'در یک نگاه',
	spoken: (statements) => `${number(statements)} گفتهٔ دارای گوینده`,
	all: (statements) => `هر ${number(statements)} گفته`,
	read: (sources, full, excerpt) =>
		`از ${counted(sources, 'منبع')}، ${number(full)} را کامل و ${number(excerpt)} را تا اندازه‌ای خواندیم.`,
	document: (isRead) => `صفحهٔ رسمی${isRead ? '' : ' (ما آن را باز نکرده‌ایم)'}`,
};

export const statements: PageWords['statements'] = {
	title: 'گفته‌ها',
	description: (count) =>
		`${counted(count, 'گفته')} مقاله، بررسی‌شده: هر یک را چه کسی می‌گوید، آیا آن را گفته‌اند، و آیا شواهد آن را تأیید می‌کند.`,
	heading: 'گفته‌های مقاله، بررسی‌شده',
	standfirst: (count) =>
		`مقاله را به ${counted(count, 'گفته')} بخش کردیم و دربارهٔ هر یک دو چیز می‌پرسیم: آیا آن را گفته‌اند، و آیا شواهد آن را تأیید می‌کند؟`,
	meanings: 'معنای پاسخ‌ها',
	square: 'هر مربع یک شاهد است:',
	squares: {
		supports: 'تأیید می‌کند،',
		qualifies: 'محدودیت می‌آورد،',
		contradicts: 'خلاف آن است.',
	},
	speaker: 'گوینده',
	topic: 'موضوع',
	key: 'گفته‌های کلیدی',
	others: 'گفته‌های دیگر',
	all: 'همهٔ گفته‌ها',
	original: 'ترجمه از ماست؛ متن اصلی',
	inArticle: 'در مقاله بخوانید',
	toWords: 'پیوند به این بخش',
	evidence: 'شواهد',
	noEvidence: 'چیزی یافت نشد.',
	compared: {
		atWords: 'باز کردن منبع در همین واژه‌ها',
		on: (date, result) => `با منبع مقایسه شد، ${date}: ${result}.`,
		notYet: 'هنوز با منبع مقایسه نشده است.',
		results: {
			found: 'واژه به واژه',
			'marks-differ': 'همان واژه‌ها، با نشانه‌ها یا فاصله‌های دیگر',
			'in-part': 'تنها بخشی از آن در آنجا است',
			'not-found': 'در آنجا یافت نشد',
			unreadable: 'پی‌دی‌اف آن با اطمینان خوانده نمی‌شود',
		},
		count: (all, done) => {
			const quotations = `${counted(all, 'نقل قول')} از منابع`;
			if (done === 0) return `${quotations}: هنوز با منبع مقایسه نشده است.`;
			return done === all
				? `${quotations}: با منبع مقایسه شد.`
				: `${quotations}: ${counted(done, 'نقل قول')} با منبع مقایسه شد.`;
		},
	},
	assessment: 'ارزیابی',
	events: 'رویدادهای مرتبط',
	neighbours: 'گفته‌های همسایه',
};

export const timeline: PageWords['timeline'] = {
	title: 'خط زمان',
	none: 'هیچ رویدادی ثبت نشده است.',
	span: (from, to) => `${year(from)}–${year(to)}`,
	description: (events, span) =>
		`${counted(events, 'رویداد')}، ${span}، با منابع و آنچه مورد اختلاف است.`,
	standfirst: (events) => `${counted(events, 'رویداد')}، با منابع و آنچه مورد اختلاف است.`,
	heading: (span) => `خط زمان، ${span}`,
	events: (count) => counted(count, 'رویداد'),
	key: 'رویدادهای مهم',
	drawn:
		'هر نقطه یک رویداد است؛ نقطه‌های توخالی مورد اختلاف است. برای رفتن به یک دوره آن را انتخاب کنید. پهنای دوره از شمار رویدادهاست، نه از مدت آن.',
	overview: 'رویدادها بر پایهٔ زمان و دسته',
	era: (firstYear, title, events) => `${firstYear}، ${title}: ${counted(events, 'رویداد')}`,
	category: 'دسته',
	categories: 'در هر دسته چه می‌آید',
	side: 'جانب',
	years: 'سال‌ها',
	isDisputed: 'مورد اختلاف',
	sources: (count) => counted(count, 'منبع'),
	bearsOn: (statements) => `مربوط به ${counted(statements, 'گفته')}`,
	places: 'کجا رخ داد',
	introductions: 'منابع مقدمه‌ها',
	onDate: 'دربارهٔ تاریخ',
	disputed: 'چه چیز مورد اختلاف است',
	parties: 'چه کسانی دخیل بودند',
	why: 'گفته‌های مرتبط',
	neighbours: 'رویدادهای همسایه',
	inTimeline: 'در خط زمان',
	map: {
		name: 'نقشهٔ مکان‌ها',
		place: (name, events) => `${name}: ${counted(events, 'رویداد')}`,
		caption: (shown, all) =>
			`محل ${number(shown)} رویداد از ${counted(all, 'رویداد')}؛ هرچه نقطه بزرگ‌تر، رویدادها بیش‌تر. باقی در جای دیگر بودند یا یک مکان مشخص ندارند.`,
		ring: 'حلقه نشانهٔ منطقه‌ای گسترده یا چند محل است.',
		precision: {
			point: 'خود محل',
			town: 'جایی در شهر',
			district: 'جایی در ولسوالی',
			province: 'جایی در ولایت',
			several: 'یکی از چند محل',
		},
	},
};

export const record: PageWords['record'] = {
	positions: {
		title: 'موضع هر جانب',
		description:
			'هر جانب دربارهٔ هر موضوع چه می‌گوید، با منابع آن؛ جایی که چیزی یافت نشد، همین را می‌گوید.',
		standfirst: (topics) =>
			`${counted(topics, 'موضوع')}، و آنچه هر جانب دربارهٔ آن‌ها گفته است. جای خالی یعنی گفته‌ای یافت نشد، نه این‌که آن جانب نظری ندارد.`,
		none: 'گفته‌ای یافت نشد.',
		inArticle: 'در مقاله:',
	},
	law: {
		description: (texts) =>
			`${counted(texts, 'متن')}: هر یک چه می‌خواهد، چه کسی پابند است، و برای جملهٔ مقاله چه معنا دارد.`,
		bearsOn: 'گفته‌های مرتبط:',
		text: 'متن',
		asks: 'چه می‌خواهد',
		of: 'چه کسی پابند است',
		means: 'برای جمله چه معنا دارد',
	},
	questions: {
		title: 'آنچه هنوز نمی‌دانیم',
		for: 'به سود',
		against: 'به زیان',
		noPoint: 'چیزی یافت نشد.',
		settles: 'چه چیزی آن را روشن می‌کند',
		bearsOn: 'گفتهٔ مرتبط:',
	},
	people: {
		description: (parties, terms) =>
			terms === 0
				? `${counted(parties, 'طرف')}: چه کسانی‌اند، و در این سایت کجا از آن‌ها نام برده شده است.`
				: `${counted(parties, 'طرف')} و ${counted(terms, 'نام و اصطلاح')}: هر یک چیست، در یک جمله، و در این سایت کجا از آن نام برده شده است.`,
		people: 'کسان',
		terms: 'اصطلاحات',
		places: 'جای‌ها',
		also: 'نام‌های دیگر:',
		statements: (count) => counted(count, 'گفته'),
		events: (count) => counted(count, 'رویداد'),
		topics: (count) => counted(count, 'موضوع با موضع جانب‌ها'),
	},
	sources: {
		title: 'منابع',
		description: (sources, publishers) =>
			`${counted(sources, 'منبع')} از ${counted(publishers, 'ناشر')}، با این‌که هر یک را چه اندازه خواندیم و کجا به کار بردیم.`,
		standfirst: (documents, publishers) =>
			`${counted(documents, 'سند')} از ${counted(publishers, 'ناشر')}، با این‌که هر یک را چه اندازه خواندیم و کجا به کار بردیم.`,
		kind: 'نوع',
		read: 'چه اندازه خواندیم',
		publisher: 'ناشر',
		find: 'منبع را از روی عنوان یا ناشر بیابید',
		letters: 'به ترتیب نام ناشر، از A تا Z',
		files: 'همهٔ منابع در جدول یا برای برنامه‌های ارجاع',
		statement: 'گفته:',
		event: 'رویداد:',
		page: 'صفحه:',
		kindAndSeen: (kind, seen) => `${kind}؛ ${seen}.`,
		archived: 'نسخهٔ بایگانی',
		nearCopy: (date) => `جست‌وجوی نسخه‌ای نزدیک به ${date}`,
		uses: 'کجا این منبع را به کار می‌بریم',
		citation: (authors, title, rest) => [
			...authors.flatMap((author) => [author, '، ']),
			title,
			...rest.flatMap((fact) => ['، ', fact]),
			'. ',
		],
	},
};

export const share: PageWords['share'] = {
	title: 'هم‌رسانی',
	share: 'هم‌رسانی…',
	copyLink: 'کاپی پیوند',
	copyCitation: 'کاپی ارجاع',
	copyCode: 'کاپی کُد جاسازی',
	copied: 'کاپی شد',
	notCopied: 'کاپی نشد',
	more: 'ارجاع یا جاسازی',
	reference: 'برای برنامه‌های ارجاع:',
	frame: 'جاسازی (iframe)',
	quotation: 'جاسازی به شکل نقل قول (بدون iframe)',
	embed: {
		toStatement: (sources) => `شواهد: ${counted(sources, 'منبع')}`,
		toEvent: (sources) => `${counted(sources, 'منبع')} آن و گفته‌های مرتبط`,
		words: (publisher) =>
			publisher === undefined
				? 'واژه‌های مقاله'
				: `واژه‌های مقاله، چنان‌که ${publisher} نشر کرده است`,
		onDate: 'دربارهٔ تاریخ:',
		disputed: 'مورد اختلاف:',
	},
};

export const translation: PageWords['translation'] = {
	name: 'دربارهٔ این ترجمه',
	draft: 'ترجمهٔ ماشینی مقدماتی که هنوز دری‌زبانی آن را بازبینی نکرده است.',
	reviewed: (by) => `ترجمه را ${by} بازبینی کرده است.`,
	behind: (since) => `متن اصلی از ${since} تغییر کرده است؛ ترجمه از آن عقب است.`,
	missing: 'آنچه ترجمه نشده به زبان اصلی نشان داده می‌شود.',
	ways: (hasReport) =>
		inOrder(
			{ link: 'متن اصلی را بخوانید', to: 'original' },
			...(hasReport ? [' یا ', { link: 'خطا را گزارش دهید', to: 'report' }] : []),
			'.'
		),
	nastaliq: 'نستعلیق',
};
