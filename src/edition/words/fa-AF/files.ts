import type { FileWords } from '../en/files.ts';
import type { PageWords } from '../en/site.ts';
import { inOrder } from '../parts.ts';
import { counted, signs } from './language.ts';
import { share } from './pages.ts';

const { number } = signs;

export const data: PageWords['data'] = {
	title: 'داده‌ها',
	heading: 'داده‌ها',
	dataset: (site) => `${site}: گفته‌ها، شواهد، رویدادها و منابع`,
	description: ({ statements, evidence, events, sources }) =>
		`همهٔ این سایت به شکل دادهٔ باز: ${counted(statements, 'گفته')}، ${counted(evidence, 'شاهد')}، ${counted(events, 'رویداد')} و ${counted(sources, 'منبع')}، به شکل CSV، JSON و در قالب‌های ارجاع.`,
	standfirst: (recordEnds) =>
		`آنچه صفحه‌ها نشان می‌دهند، به شکل فایل: از همان متن و در همان ساخت، پس این دو نمی‌توانند فرق کنند. ${recordEnds}`,
	use: 'پیش از کاربرد',
	licence: 'جواز',
	licenceText: (name, hasAddress) =>
		inOrder(
			'واژه‌های خود سایت زیر ',
			hasAddress ? { link: name, to: 'licence' } : name,
			' است. مقاله و واژه‌هایی که از منابع نقل شده از آنِ دیگران است: ',
			{ link: 'licence.txt', to: 'file' },
			' می‌گوید کدام.'
		),
	cite: 'چگونه ارجاع دهید',
	citeText: ({ publisher, title, release, recordEnds, address }) =>
		inOrder(
			`${publisher}، «${title}»، ${release === undefined ? `اسناد تا ${recordEnds}` : `نشر ${release}`}، `,
			{ address },
			'. به یک گفته، رویداد یا منبع با نشانیِ سطر آن ارجاع دهید.'
		),
	ids: 'شناسه‌ها',
	idsText: inOrder(
		'شناسه (id) بخشی از نشانی است و پس از نشر هرگز تغییر نمی‌کند. سطرها می‌توانند افزوده شوند؛ آنچه نادرست بود اصلاح و در ',
		{ link: 'اصلاح‌ها', to: 'corrections' },
		' فهرست می‌شود. تنها ',
		{ code: 'number' },
		' در ',
		{ link: 'evidence', to: 'evidence' },
		' و ',
		{ link: 'figures', to: 'figures' },
		' جایی در فهرست است و می‌تواند تغییر کند.'
	),
	askedText:
		'دو پرسش که هرگز با هم آمیخته نمی‌شوند: آیا سندی، جدا از مقاله، هست که این گوینده این را گفته است؛ و منابع دربارهٔ خود موضوع چه نشان می‌دهند. نمره‌ای در کار نیست.',
	seen: 'برای این سایت چه اندازه از یک منبع خوانده شد:',
	weigh: 'آنچه بر یک منبع استوار است را به همین اندازه بسنجید.',
	dates: 'تاریخ‌ها',
	datesText: inOrder(
		'تاریخ‌ها با EDTF (ISO 8601-2) نوشته شده‌اند که می‌تواند بگوید ',
		{ stressed: 'حدود' },
		'، ',
		{ stressed: 'شاید' },
		' و ',
		{ stressed: 'از … تا' },
		'. رویدادها نخستین و آخرین روز ممکن را نیز دارند، برای ترتیب. CSL-JSON تنها ',
		{ code: 'circa' },
		' را می‌شناسد؛ تاریخ چنان‌که نوشته شده در خانهٔ ',
		{ code: 'custom' },
		' آن است، و در BibTeX و RIS در یک یادداشت.'
	),
	spreadsheet: 'CSV در صفحهٔ گسترده',
	spreadsheetText: inOrder(
		'آن را به شکل UTF-8 وارد کنید. خانه‌هایی که متن آن‌ها با ',
		{ code: '=' },
		'، ',
		{ code: '+' },
		'، ',
		{ code: '-' },
		' یا ',
		{ code: '@' },
		' آغاز می‌شود پیش از آن یک اپاستروف دارند تا هیچ برنامه‌ای آن‌ها را به‌عنوان فورمول اجرا نکند؛ JSON آن‌ها را همان‌گونه دارد.'
	),
	spreadsheetHow: inOrder(
		'فایل را با دوبار کلیک باز نکنید، واردش کنید: وگرنه روزهایی مانند ',
		{ code: '1893-11-12' },
		' به تاریخ خود برنامه بدل می‌شوند و آن‌هایی که نشان تردید دارند (',
		{ code: '1955~' },
		') متن می‌مانند و جدا مرتب می‌شوند. در LibreOffice فایل را باز کنید، سپس UTF-8 و comma را برگزینید و “Format quoted field as text” را نشان کنید. در Excel: Data، سپس From Text/CSV، سپس “65001: Unicode (UTF-8)”، comma و “Do not detect data types”. رویدادها بر پایهٔ زمان با ',
		{ code: 'first_day' },
		' مرتب می‌شوند.'
	),
	tables: 'جدول‌ها',
	tablesText:
		'CSV (RFC 4180، UTF-8، سطرها با CR LF) و JSON با همان سطرها و همان نام‌ها. خانهٔ خالی همان است که JSON کنار می‌گذارد.',
	links: 'جدول‌های پیوند',
	linksText:
		'CSV در خانه‌ها فهرست ندارد: این‌که چه به چه تعلق دارد در جدول‌های جفت‌ها است. JSON همان شناسه‌ها را به شکل فهرست دارد.',
	references: 'منابع برای برنامه‌های ارجاع',
	other: 'تقویم و حاشیه‌ها',
	otherText: inOrder(
		'در تقویم، یک رویداد هر روزی را که تاریخش می‌تواند معنا دهد در بر می‌گیرد، و این را می‌گوید. هر حاشیه واژه‌های دقیق یک ادعا را با بخشی از آنچه کنار آن است دارد، و شناسهٔ عنصر آن در ',
		{ link: 'صفحهٔ مقاله', to: 'article' },
		'.'
	),
	package: 'بسته، جواز و جمع‌های کنترول',
	text: 'متن و خبر',
	articleText: (publisher) =>
		inOrder(
			`مقاله به شکل Markdown، واژه به واژه${publisher === undefined ? '' : `، چنان‌که ${publisher} نشر کرده است`}. هر گفته و هر رویداد نیز صفحهٔ خود را به شکل Markdown دارد: همان نشانی با `,
			{ code: '.md' },
			' به جای آخرین خط کج.'
		),
	pageReferences: inOrder(
		'صفحهٔ هر گفته و هر رویداد ارجاعی به خود نیز دارد: همان نشانی با ',
		{ code: '.bib' },
		'، ',
		{ code: '.ris' },
		' یا ',
		{ code: '.csl.json' },
		` به جای آخرین خط کج. روز دسترسی در آن نیست و آن را شما می‌نویسید؛ دکمهٔ «${share.copyCitation}» در صفحه روز کاپی کردن را می‌افزاید.`
	),
	feedText:
		'اصلاح‌ها و رویدادها به شکل فید اتم. تاریخ هر مدخل تاریخ اصلاح آن، یا روزی است که اسناد پایان می‌یابد، نه زمانی که رویداد رخ داد.',
	schemas: 'JSON Schemas',
	bytes: (count) => `${number(count)} بایت`,
	table: {
		rows: (count) => counted(count, 'سطر'),
		columns: (count, key) =>
			`${counted(count, 'ستون')}${key.length > 0 ? `، از هم جدا با ${key.join(' و ')}` : ''}`,
		mayBeEmpty: (type) => `${type}، می‌تواند خالی باشد`,
		pointsTo: (table) => inOrder('اشاره به ', { link: table, to: 'table' }, '.'),
		oneOf: (values) => `یکی از این‌ها: ${values.join(', ')}`,
		list: 'فهرست شناسه‌ها، تنها در JSON',
		sameAs: (table) => inOrder('همان که در ', { link: table, to: 'table' }, ' است.'),
	},
};

const inKeep = (...leavesOut: readonly string[]) =>
	`این یک فایل مقاله، گفته‌ها، خط زمان و منابع را در بر دارد؛ این‌ها را کنار می‌گذارد: ${leavesOut.join('؛ ')}.`;
const besideTitles = 'یادداشت‌های هر منبع؛ منابع رویدادها؛ همه جز تاریخ و عنوان رویدادها';
const besideKeyTitles =
	'یادداشت‌های هر منبع؛ منابع رویدادها؛ همه‌چیز رویدادها جز تاریخ و عنوان رویدادهای مهم';
/** Of statements that are not key. */
const minor = {
	assessments: 'ارزیابی گفته‌هایی که کلیدی نیستند',
	both: 'ارزیابی و شواهد گفته‌هایی که کلیدی نیستند',
	evidence: 'شواهد گفته‌هایی که کلیدی نیستند',
};
const introductions = 'مقدمه‌های دوره‌ها';
const quotes = 'واژه‌های نقل‌شده از منابع';

export const file: FileWords = {
	card: {
		over: (sentences) => `یک مقاله، ${counted(sentences, 'جمله')}`,
		ask: 'آیا این را گفته‌اند؟ آیا شواهد آن را تأیید می‌کند؟',
		statements: (count) => counted(count, 'گفته'),
		events: (count) => counted(count, 'رویداد'),
	},
	citation: ({ publisher, title, site, changed, release, recordEnds, address }) =>
		`${publisher === undefined ? '' : `${publisher}. `}«${title}». ${site}${changed === undefined ? '' : `، ${release === undefined ? `آخرین تغییر ${changed}` : `نشر ${release}`}`}. رویدادها تا ${recordEnds}. ${address}`,
	accessed: (day) => ` (دسترسی در \u200E${day})`,
	shareBy: {
		whatsapp: 'واتساپ',
		x: 'ایکس',
		facebook: 'فیسبوک',
		telegram: 'تلگرام',
		mail: 'ایمیل',
	},
	quotation: {
		speaker: (name) => `گوینده: ${name}.`,
		words: (words) => `واژه‌های مقاله: «${words}»`,
		source: (site, address) => inOrder('منبع: ', { link: site, to: 'page' }, `، ${address}`),
	},
	onDate: (words) => `دربارهٔ تاریخ: ${words}`,
	disputed: (words) => `مورد اختلاف: ${words}`,
	correction: {
		title: (title) => (title === undefined ? 'اصلاح' : `اصلاح: ${title}`),
		kind: 'اصلاح',
		said: (words) => `پیش‌تر می‌گفت: ${words}`,
		says: (words) => `اکنون می‌گوید: ${words}`,
		why: (words) => `چرا: ${words}`,
	},
	calendar: {
		date: (words, edtf) => `تاریخ: ${words} (EDTF ${edtf}).`,
		onlyBeginning: 'تنها تاریخ آغاز آن درج شده است.',
		everyDay: 'هر روزی که می‌تواند منظور باشد درج شده است.',
	},
	markdown: {
		articleLicence: 'متن از آنِ ناشر آن است و برای تحلیل نقل شده است.',
		speaks: (speaker, form) => `${speaker}، ${form}:`,
		inArticle: 'در مقاله بخوانید',
		assessment: 'ارزیابی',
		inTimeline: 'رویدادهای مرتبط',
		onDate: 'دربارهٔ تاریخ',
		disputed: 'مورد اختلاف',
		statements: 'گفته‌های مرتبط',
		sources: 'منابع',
	},
	annotations: (site) => `${site}: ادعاهای مقاله`,
	reference: {
		date: (edtf) => `تاریخ به EDTF: ${edtf}.`,
		in: (journal) => `در: ${journal}.`,
		interviewer: (name) => `مصاحبه‌کننده: ${name}.`,
		number: (number) => `شماره: ${number}.`,
		seen: (seen, accessed) =>
			`برای این سایت: ${seen}${accessed === undefined ? '' : ` (${accessed})`}.`,
		archived: (address) => `نسخهٔ بایگانی: ${address}`,
	},
	licence: ({ site, licence, publisher, articlePublisher }) => [
		`${site}: جواز داده‌ها`,
		'',
		`واژه‌های خود سایت و داده‌هایی که از آن‌ها ساخته شده: ${licence}.`,
		...(publisher === undefined ? [] : [`لطفاً نام ببرید: ${publisher}.`]),
		'',
		`جواز واژه‌های دیگران را در بر نمی‌گیرد: مقاله (claims، article.md، annotations)`,
		`از آنِ ${articlePublisher ?? 'ناشر آن'} است، و نقل قول‌ها از منابع (evidence، ستون quote) و`,
		`عنوان‌های منابع از آنِ نویسندگان آن‌ها است. این‌جا برای تحلیل نقل شده‌اند.`,
	],
	downloads: {
		calendar: 'رویدادها به شکل iCalendar',
		geojson: 'رویدادها به شکل GeoJSON برای نقشه: دقت هر نقطه در کنار آن آمده است',
		annotations: 'ادعاها به شکل W3C Web Annotations',
		package: 'جدول‌ها به شکل Tabular Data Package (Frictionless)',
		licence: 'با داده‌ها چه می‌توان کرد',
		csl: 'منابع به شکل CSL-JSON، برای Zotero، Pandoc و برنامه‌های ارجاع',
		bibtex: 'منابع به شکل BibTeX با UTF-8',
		biblatex: 'منابع به شکل biblatex با UTF-8، همراه با زبان و روز خواندن',
		ris: 'منابع به شکل RIS، برای EndNote، Mendeley و دیگران',
		checksums: 'SHA-256 هر فایل این‌جا، برای `sha256sum -c`',
	},
	crumbs: { statements: 'گفته‌ها', timeline: 'خط زمان' },
	keep: {
		parts: 'بخش‌ها',
		article: 'مقاله',
		statements: 'گفته‌ها',
		timeline: 'خط زمان',
		sources: 'منابع',
		leavesOut: {
			notes: inKeep('یادداشت‌های هر منبع'),
			sources: inKeep('یادداشت‌های هر منبع؛ منابع دیگر با نام ناشر آمده‌اند'),
			events: inKeep(
				'یادداشت‌های هر منبع، و همه جز تاریخ و عنوان رویدادهایی که به هیچ گفته‌ای مربوط نیستند؛ منابع دیگر با نام ناشر آمده‌اند'
			),
			moreEvents: inKeep(
				'یادداشت‌های هر منبع، و همه جز تاریخ و عنوان رویدادهایی که به هیچ گفتهٔ کلیدی مربوط نیستند؛ منابع دیگر با نام ناشر آمده‌اند'
			),
			allEvents: inKeep(besideTitles),
			assessments: inKeep(besideTitles, minor.assessments),
			introductions: inKeep(besideTitles, minor.assessments, introductions),
			quotes: inKeep(besideTitles, minor.assessments, introductions, quotes),
			evidence: inKeep(besideTitles, minor.both, introductions, quotes),
			allAssessments: inKeep(besideTitles, minor.evidence, introductions, quotes, 'همهٔ ارزیابی‌ها'),
			otherEvents: inKeep(besideKeyTitles, minor.evidence, introductions, quotes, 'همهٔ ارزیابی‌ها'),
			otherStatements: inKeep(
				besideKeyTitles,
				introductions,
				quotes,
				'گفته‌هایی که کلیدی نیستند، و همهٔ ارزیابی‌ها'
			),
		},
		whole: 'همهٔ آن، با اصلاح‌های پس از این:',
		wording: 'دربارهٔ واژه‌ها',
		speaks: (speaker, form) => `${speaker}، ${form}.`,
		inArticle: 'در مقاله',
	},
};
