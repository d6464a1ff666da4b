import type { PageWords, ChangesWords } from '../en/site.ts';
import { inOrder } from '../parts.ts';
import { data } from './files.ts';
import { counted, signs } from './language.ts';
import { article, glance, record, share, statements, timeline, translation } from './pages.ts';

export const frame: PageWords['frame'] = {
	skip: 'رفتن به متن اصلی',
	pages: 'صفحه‌ها',
	languages: 'زبان‌های دیگر',
	nav: {
		article: 'مقاله',
		statements: 'گفته‌ها',
		positions: 'موضع هر جانب',
		timeline: 'خط زمان',
		questions: 'آنچه هنوز نمی‌دانیم',
		law: 'قانون چه می‌خواهد',
		sources: 'منابع',
		method: 'دربارهٔ ما',
		people: 'کسان و اصطلاحات',
		data: 'داده‌ها',
		search: 'جستجو',
		index: 'نمایهٔ نام‌ها',
		figures: 'ارقام',
		changes: 'تغییرها',
	},
	colophon: (licence) =>
		`واژه‌های خود سایت: ${licence}. مقاله از آنِ ناشر آن است و برای تحلیل نقل شده است.`,
	contents: 'در این صفحه',
	allPages: 'همهٔ صفحه‌ها',
	keep: 'دریافت همهٔ داستان در یک فایل',
	toTop: 'بازگشت به بالا',
	published: (publisher, changed) =>
		inOrder(`ناشر: ${publisher}`, ...(changed ? ['؛ آخرین تغییر: ', { time: changed }] : []), '. '),
	sources: 'منابع',
	source: (number) => `منبع ${number}`,
	sourceNamed: (number, name) => `منبع ${number}: ${name}`,
	showOnly: (group) => `تنها نشان بده: ${group}`,
	showAll: 'نمایش همه',
	any: 'همه',
	left: 'نمایش داده‌شده',
	fromTo: (from, to) => `${from} تا ${to}`,
	recordEnds: ({ text }) => `رویدادها تا ${text} را در بر می‌گیرد.`,
	way: 'شما این‌جا هستید',
	previous: 'قبلی',
	next: 'بعدی',
	before: (title) => inOrder('قبلی: ', title),
	after: (title) => inOrder('بعدی: ', title),
	moved: {
		title: 'انتقال یافته',
		text: inOrder(
			'این صفحه به نشانی دیگری انتقال یافته است. ',
			{ link: 'به نشانی تازه بروید', to: 'there' },
			'.'
		),
	},
	gone: {
		title: 'برداشته شده',
		text: inOrder(
			'این صفحه برداشته شده است. ',
			{ link: 'دلیل آن در اصلاح‌ها آمده است', to: 'there' },
			'.'
		),
	},
	notFound: {
		title: 'یافت نشد',
		heading: 'در این نشانی صفحه‌ای نیست',
		description: 'در این نشانی صفحه‌ای نیست.',
		advice: 'شاید نشانی نادرست نوشته شده باشد. نشانی‌های این سایت پس از نشر تغییر نمی‌کند.',
		article: 'مقاله، جمله به جمله',
		statements: 'گفته‌ها و شواهد آن‌ها',
		timeline: 'خط زمان',
		sources: 'منابع',
	},
};

export const method: PageWords['method'] = {
	title: 'دربارهٔ ما',
	description:
		'تحلیل چگونه ساخته شد، از هر منبع چه خوانده شد، چه چیز را نتوانستیم راستی‌آزمایی کنیم، و هر اصلاح.',
	numbers: 'وضعیت راستی‌آزمایی به عدد',
	everyRule: inOrder(
		'هیچ صفحه‌ای نشر نمی‌شود پیش از آن‌که ',
		{ link: 'بررسی‌های ما', to: 'rules' },
		' را نگذرانده باشد.'
	),
	hash: (sha256) => inOrder('SHA-256 متن مقاله: ', { code: sha256 }),
	eras: 'دوره‌های خط زمان، و چرا در آن‌جا آغاز می‌شوند و پایان می‌یابند',
	corrections: 'اصلاح‌ها',
	noCorrections: 'تاکنون هیچ.',
	corrected: (date) => inOrder({ time: date }, '.'),
	said: 'پیش‌تر می‌گفت:',
	says: 'اکنون می‌گوید:',
	why: 'چرا:',
	fault: (contact) => inOrder('گزارش خطا: ', { link: contact, to: 'contact' }),
	tally: {
		caption: 'هنگام ساختن سایت از محتوا شمرده شد',
		sentences: 'جمله‌های مقاله',
		statements: 'گفته‌ها',
		evidence: (asked) => `${asked} شواهد`,
		events: 'رویدادها',
		eventsOfTwoPublishers: 'رویدادها با منابع از دو ناشر یا بیش‌تر',
		contestedEvents: 'رویدادهایی که چیزی در آن‌ها مورد اختلاف است',
		sources: 'منابع',
		seen: (seen) => `منابع: ${seen}`,
		publishers: 'ناشران',
		quotations: 'نقل قول‌ها از منابع',
		comparedQuotations: 'نقل قول‌هایی که با منبع مقایسه شد',
	},
	shares: {
		caption: 'شمار شواهد بر اساس کشور ناشر، سپس بر اساس زبان منبع؛ هنگام ساختن سایت شمرده شد',
		whole: 'همهٔ گفته‌ها',
		pieces: (count: string) => `شواهد: ${count}`,
		unknown: 'از آنِ یک کشور نیست، یا معلوم نیست',
	},
	rules: {
		title: 'بررسی‌های ما',
		description: (count) =>
			`${counted(count, 'قاعده')} که محتوا پیش از نشر هر صفحه باید برآورده کند، هر یک با یک نمونه.`,
		standfirst: (count) =>
			`${counted(count, 'قاعده')}. تا یکی از آن‌ها شکسته باشد چیزی نشر نمی‌شود. هر یک نمونه‌ای دارد که می‌گذرد و نمونه‌ای که رد می‌شود؛ هر دو به‌عنوان آزمون اجرا می‌شوند.`,
		note: inOrder(
			'نمونه‌ها فایل‌های داستانی کوچک دربارهٔ یک کشتی است و آن‌جا نشان داده می‌شود که با آن فرق دارد. در ترمینال: ',
			{ code: 'npm run check -- --explain quote-in-article' }
		),
		passes: 'می‌گذرد',
		fails: 'رد می‌شود',
		story: 'داستان نمونه‌ها',
		allFiles: 'همهٔ فایل‌های آن',
		asItIs: 'داستان همان‌گونه که هست.',
		absent: (path) => inOrder({ code: path }, ' وجود ندارد'),
	},
};

export const changes: ChangesWords = {
	title: 'تغییرها',
	description: 'پس از نشر در این سایت چه تغییر کرده است، چه زمانی و چرا.',
	standfirst: inOrder(
		'هر تغییر در پاسخ، عنوان، تاریخ، رقم یا واژه‌های مقاله، تازه‌ترین نخست. به‌صورت ',
		{ link: 'فید', to: 'feed' },
		' نیز در دسترس است.'
	),
	lastChanged: (date) => inOrder('آخرین تغییر: ', { time: date }, '.'),
	answer: (asked, was, is) =>
		inOrder(
			`${asked} پاسخ پیش‌تر این بود: `,
			{ stressed: was },
			'؛ اکنون این است: ',
			{ stressed: is },
			'.'
		),
	date: (was, is) =>
		inOrder(
			'تاریخ پیش‌تر این بود: ',
			{ stressed: was },
			'؛ اکنون این است: ',
			{ stressed: is },
			'.'
		),
	titleChanged: 'عنوان تغییر کرد.',
	figures: 'رقم‌ها تغییر کرد.',
	words: 'واژه‌های مقاله تغییر کرد.',
	said: 'پیش‌تر می‌گفت:',
	says: 'اکنون می‌گوید:',
	why: 'چرا:',
	kinds: { correction: 'اصلاح', change: 'تغییر', slip: 'لغزش تایپی' },
	slips: 'لغزش‌های تایپی',
	added: 'تازه',
	reworded: 'این‌ها نیز تغییر کرد',
	removed: 'برداشته شد',
	article: 'مقاله',
	all: 'همهٔ تغییرها',
	gone: 'آنچه دیگر در مقاله نیست',
	release: {
		title: (day) => `نشر ${day}`,
		description: (day) => `در ${day} چه نشر شد، و تا آن زمان چه تغییر کرده بود.`,
		here: 'این نشر، با هش‌های آن',
		holds: (statements, events, sources) =>
			`${counted(statements, 'گفته')}، ${counted(events, 'رویداد')}، ${counted(sources, 'منبع')}.`,
		first: 'نخستین نشر.',
		current: 'سایت اکنون همین‌گونه است.',
		earlier: (day) => `سایت پس از آن تغییر کرده است؛ تازه‌ترین نشر از ${day} است.`,
		pending: 'سایت پس از آن تغییر کرده است، و این تغییر هنوز در هیچ نشری نیست.',
		cite: 'چگونه ارجاع دهید',
		data: 'داده‌ها در یک فایل',
		dataText: inOrder(
			'یک فایل برای بایگانی: ',
			{ link: 'داده‌ها', to: 'package' },
			'، با ',
			{ link: 'شرح آن برای زنودو', to: 'zenodo' },
			'.'
		),
		again: 'ساختن دوباره',
		againText: (command) => inOrder('از مخزن پروژه: ', { code: command }),
		hashes: 'هش‌ها',
		hashesText:
			'SHA-256 واژه‌های هر چیز، با فاصله‌های یکسان: هر که واژه‌ها را دارد می‌تواند بداند که از همین نشر است یا نه.',
		content: 'همهٔ محتوا',
		article: 'مقاله',
		file: 'این فهرست به‌صورت فایل',
		thing: 'چه',
		hash: 'SHA-256',
	},
	feed: {
		title: (site) => `${site}: تغییرها`,
	},
};

export const search: PageWords['search'] = {
	description:
		'هر گفته، رویداد، نام، جا و منبع را می‌یابد. آنچه می‌نویسید به هیچ جا فرستاده نمی‌شود.',
	field: 'جستجو در این سایت',
	go: 'جستجو',
	kinds: {
		statement: 'گفته‌ها',
		event: 'رویدادها',
		person: 'کسان، طرف‌ها و گروه‌ها',
		place: 'جاها',
		term: 'اصطلاحات',
		position: 'موضع‌ها',
		law: 'قانون و توافق‌ها',
		answer: 'یافته‌ها و پرسش‌های باز',
		source: 'منابع',
	},
	kind: 'نوع',
	side: 'جانب',
	from: 'از سال',
	to: 'تا سال',
	any: 'همه',
	best: 'بهترین نتیجه‌ها',
	results: 'نتیجه‌ها: {n}',
	shown: '{n} از {all}',
	loading: 'فهرست بار می‌شود…',
	failed: 'فهرست بار نشد. هنگام وصل بودن شبکه دوباره بکوشید، یا نمایهٔ نام‌ها را ببینید.',
	none: 'برای «{q}» چیزی یافت نشد.',
	near: '«{q}» با این املا در هیچ جا نیست. نزدیک به آن این‌هاست:',
	advice: 'کلمه‌های کمتر یا املای دیگری را بیازمایید، یا این‌ها را ببینید:',
	gap: 'چیزی کم است؟ به ما بگویید:',
	sources: (sources, kilobytes) =>
		`جستجو در ${counted(sources, 'منبع')} هم (${signs.number(kilobytes)} کیلوبایت بیشتر)`,
	noScript:
		'جستجو در مرورگر شما انجام می‌شود و به جاوااسکریپت نیاز دارد. بدون آن، این فهرست‌ها به همه چیز می‌رسند:',
	browse: 'یا فهرست‌ها را ببینید',
	index: {
		description: (names) =>
			`${counted(names, 'نام')} از الف تا ی: کسان، طرف‌ها، گروه‌ها، جاها، اصطلاحات و سندها، و این که هر یک در کجا آمده است.`,
		see: (name) => `نگاه کنید به ${name}`,
		figures: '۰–۹',
		statement: (number) => `گفتهٔ ${number}`,
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
