import type { FileWords } from '../en/files.ts';
import type { PageWords } from '../en/site.ts';
import { inOrder } from '../parts.ts';
import { counted } from './language.ts';
import { share } from './pages.ts';

export const data: PageWords['data'] = {
	title: 'ډېټا',
	heading: 'ډېټا',
	dataset: (site) => `${site}: ویناوې، شواهد، پېښې او سرچینې`,
	description: ({ statements, evidence, events, sources }) =>
		`د دې ویبپاڼې هر څه د پرانیستې ډېټا په توګه: ${counted(statements, 'وینا', 'ویناوې')}، د شواهدو ${counted(evidence, 'برخه', 'برخې')}، ${counted(events, 'پېښه', 'پېښې')} او ${counted(sources, 'سرچینه', 'سرچینې')}، د CSV، JSON او د حوالو په بڼو.`,
	standfirst: (recordEnds) =>
		`هغه څه چې پاڼې یې ښيي، د فایلونو په بڼه: دواړه له یوه متن څخه په یوه وار جوړ شوي، نو توپیر نه شي لرلای. ${recordEnds}`,
	use: 'تر کارولو مخکې',
	licence: 'جواز',
	licenceText: (name, hasAddress) =>
		inOrder(
			'د ویبپاڼې خپل ټکي د ',
			hasAddress ? { link: name, to: 'licence' } : name,
			' تابع دي. لیکنه او له سرچینو نقل شوي ټکي د نورو دي: ',
			{ link: 'licence.txt', to: 'file' },
			' وايي چې کوم.'
		),
	cite: 'حواله څنګه ورکړئ',
	citeText: ({ publisher, title, release, recordEnds, address }) =>
		inOrder(
			`${publisher}، «${title}»، ${release === undefined ? `ثبت تر ${recordEnds}` : `د ${release} خپرونه`}، `,
			{ address },
			'. د یوې وینا، پېښې یا سرچینې حواله په هغې پتې ورکړئ چې د هغې په قطار کې ده.'
		),
	ids: 'پېژندنومونه',
	idsText: inOrder(
		'پېژندنوم (id) د پتې برخه ده او تر خپرېدو وروسته هېڅکله نه بدلېږي. قطارونه زیاتېدای شي؛ څه چې ناسم وو، سمېږي او په ',
		{ link: 'سمونونو', to: 'corrections' },
		' کې لېست کېږي. یوازې په ',
		{ link: 'evidence', to: 'evidence' },
		' او ',
		{ link: 'figures', to: 'figures' },
		' کې ',
		{ code: 'number' },
		' په لېست کې د ځای شمېره ده او بدلېدای شي.'
	),
	askedText:
		'دوې پوښتنې، چې هېڅکله سره نه ګډېږي: ایا له لیکنې پرته داسې ثبت شته چې دې ویونکي دا ویلي دي؛ او سرچینې پخپله د خبرې په اړه څه ښيي. نمرې نشته.',
	seen: 'د دې ویبپاڼې لپاره له یوې سرچینې څومره ولوستل شول:',
	weigh: 'هغه څه چې پر یوې سرچینې ولاړ دي، په همدې حساب وتلئ.',
	dates: 'نېټې',
	datesText: inOrder(
		'نېټې په EDTF (ISO 8601-2) کې لیکل شوې، چې ',
		{ stressed: 'شاوخوا' },
		'، ',
		{ stressed: 'ښايي' },
		' او ',
		{ stressed: 'له … تر' },
		' ویلای شي. پېښې د ترتیب لپاره خپله لومړۍ او وروستۍ شونې ورځ هم لري. CSL-JSON یوازې ',
		{ code: 'circa' },
		' پېژني؛ نېټه لکه څنګه چې لیکل شوې، د هغه په ',
		{ code: 'custom' },
		' خانه کې ده، او په BibTeX او RIS کې په یوه یادښت کې.'
	),
	spreadsheet: 'CSV په سپرېډشېټ کې',
	spreadsheetText: inOrder(
		'د UTF-8 په توګه یې ورننباسئ. هغه خانې چې متن یې په ',
		{ code: '=' },
		'، ',
		{ code: '+' },
		'، ',
		{ code: '-' },
		' یا ',
		{ code: '@' },
		' پیلېږي، مخکې یې اپوسټروف راغلی، څو هېڅ سپرېډشېټ یې د فورمول په توګه ونه چلوي؛ په JSON کې هماغسې دي لکه څنګه چې دي.'
	),
	spreadsheetHow: inOrder(
		'فایل په دوه ځله کلیک مه پرانیزئ، بلکې ورننباسئ یې: که نه، د ',
		{ code: '1893-11-12' },
		' په څېر ورځې به د پروګرام خپلې نېټې شي، او هغه چې د شک نښه لري (',
		{ code: '1955~' },
		') به متن پاتې شي او بېل به ترتیب شي. په LibreOffice کې فایل پرانیزئ، بیا UTF-8 او comma وټاکئ او “Format quoted field as text” په نښه کړئ. په Excel کې Data، بیا From Text/CSV، بیا “65001: Unicode (UTF-8)”، comma او “Do not detect data types”. پېښې د وخت له مخې په ',
		{ code: 'first_day' },
		' ترتیبېږي.'
	),
	tables: 'جدولونه',
	tablesText:
		'CSV (RFC 4180، UTF-8، کرښې په CR LF پای ته رسېږي) او JSON، له هماغو ثبتونو او هماغو نومونو سره. تشه خانه هغه ده چې JSON یې نه راوړي.',
	links: 'د تړاوونو جدولونه',
	linksText:
		'CSV په خانو کې لېستونه نه لري: دا چې څه له څه سره تړاو لري، د جوړو په جدولونو کې دي. په JSON کې همدا پېژندنومونه د لېستونو په بڼه دي.',
	references: 'د حوالو د پروګرامونو لپاره سرچینې',
	other: 'تقویم او حاشیې',
	otherText: inOrder(
		'په تقویم کې پېښه هره هغه ورځ نیسي چې د نېټې مطلب یې کېدای شي، او دا پکې لیکل شوي. په حاشیه کې د ادعا کره ټکي، تر څنګ یې ځینې نور ټکي، او ',
		{ link: 'د لیکنې په پاڼه', to: 'article' },
		' کې د هغوی د عنصر پېژندنوم دی.'
	),
	package: 'بسته، جواز او کنټرولي شمېرې',
	text: 'متن او خبرونه',
	articleText: (publisher) =>
		inOrder(
			`لیکنه په Markdown کې، ټکی په ټکی${publisher === undefined ? '' : `، لکه د ${publisher} له خوا چې خپره شوې`}. د هرې وینا او هرې پېښې پاڼه هم په Markdown کې شته: هماغه پته، د وروستي سلېش پر ځای `,
			{ code: '.md' },
			'.'
		),
	pageReferences: inOrder(
		'د هرې وینا او هرې پېښې پاڼه خپله حواله هم لري: هماغه پته، د وروستي سلېش پر ځای ',
		{ code: '.bib' },
		'، ',
		{ code: '.ris' },
		' یا ',
		{ code: '.csl.json' },
		`. د کتلو ورځ پکې نشته؛ هغه تاسو ورزیاتوئ. د پاڼې تڼۍ «${share.copyCitation}» د کاپي کولو ورځ ورسره لیکي.`
	),
	feedText:
		'سمونونه او پېښې د Atom فیډ په توګه. د هر ثبت نېټه د هغه د سمون نېټه ده، یا هغه ورځ چې ټول ثبت پکې پای ته رسېږي، نه هغه وخت چې پېښه شوې.',
	schemas: 'JSON Schemas',
	bytes: (count) => counted(count, 'بایټ', 'بایټه'),
	table: {
		rows: (count) => counted(count, 'قطار', 'قطارونه'),
		columns: (count, key) =>
			`${counted(count, 'ستن', 'ستنې')}${key.length > 0 ? `، قطارونه په ${key.join(' او ')} بېلېږي` : ''}`,
		mayBeEmpty: (type) => `${type}، تشه هم کېدای شي`,
		pointsTo: (table) => inOrder('دې ته اشاره کوي: ', { link: table, to: 'table' }),
		oneOf: (values) => `له دې یو: ${values.join(', ')}`,
		list: 'د پېژندنومونو لېست، یوازې په JSON کې',
		sameAs: (table) => inOrder('هماغه چې په ', { link: table, to: 'table' }, ' کې دي.'),
	},
};

const inKeep = (...leavesOut: readonly string[]) =>
	`په دې یوه فایل کې لیکنه، ویناوې، د پېښو لړۍ او سرچینې دي؛ دا پکې نشته: ${leavesOut.join('؛ ')}.`;
const besideTitles = 'د هرې سرچینې یادښتونه؛ د پېښو سرچینې؛ د پېښو له نېټې او سرلیک پرته نور هر څه';
const besideKeyTitles =
	'د هرې سرچینې یادښتونه؛ د پېښو سرچینې؛ د مهمو پېښو له نېټې او سرلیک پرته د پېښو نور هر څه';
/** Of statements that are not key. */
const minor = {
	assessments: 'د هغو ویناوو ارزونې چې کلیدي نه دي',
	both: 'د هغو ویناوو ارزونې او شواهد چې کلیدي نه دي',
	evidence: 'د هغو ویناوو شواهد چې کلیدي نه دي',
};
const introductions = 'د دورو سریزې';
const quotes = 'له سرچینو نقل شوي ټکي';

export const file: FileWords = {
	card: {
		over: (sentences) => `یوه لیکنه، ${counted(sentences, 'جمله', 'جملې')}`,
		ask: 'ایا دا یې ویلي دي؟ ایا شواهد یې ملاتړ کوي؟',
		statements: (count) => counted(count, 'وینا', 'ویناوې'),
		events: (count) => counted(count, 'پېښه', 'پېښې'),
	},
	citation: ({ publisher, title, site, changed, release, recordEnds, address }) =>
		`${publisher === undefined ? '' : `${publisher}. `}«${title}». ${site}${changed === undefined ? '' : `، ${release === undefined ? `وروستی بدلون ${changed}` : `د ${release} خپرونه`}`}. پېښې تر ${recordEnds}. ${address}`,
	accessed: (day) => ` (په \u200E${day} کتل شوی)`,
	shareBy: {
		whatsapp: 'واټس اپ',
		x: 'اېکس',
		facebook: 'فېسبوک',
		telegram: 'ټېلېګرام',
		mail: 'برېښنالیک',
	},
	quotation: {
		speaker: (name) => `څوک غږېږي: ${name}.`,
		words: (words) => `د لیکنې ټکي: «${words}»`,
		source: (site, address) => inOrder('سرچینه: ', { link: site, to: 'page' }, `، ${address}`),
	},
	onDate: (words) => `د نېټې په اړه: ${words}`,
	disputed: (words) => `پرې اختلاف شته: ${words}`,
	correction: {
		title: (title) => (title === undefined ? 'سمون' : `سمون: ${title}`),
		kind: 'سمون',
		said: (words) => `مخکې داسې وه: ${words}`,
		says: (words) => `اوس داسې ده: ${words}`,
		why: (words) => `ولې: ${words}`,
	},
	calendar: {
		date: (words, edtf) => `نېټه: ${words} (EDTF ${edtf}).`,
		onlyBeginning: 'یوازې د پیل نېټه یې درج شوې.',
		everyDay: 'هره هغه ورځ درج شوې چې مطلب یې کېدای شي.',
	},
	markdown: {
		articleLicence: 'متن د خپل خپروونکي دی او د تحلیل لپاره نقل شوی.',
		speaks: (speaker, form) => `${speaker}، ${form}:`,
		inArticle: 'په لیکنه کې یې ولولئ',
		assessment: 'ارزونه',
		inTimeline: 'اړوندې پېښې',
		onDate: 'د نېټې په اړه',
		disputed: 'پرې اختلاف شته',
		statements: 'اړوندې ویناوې',
		sources: 'سرچینې',
	},
	annotations: (site) => `${site}: د لیکنې ادعاوې`,
	reference: {
		date: (edtf) => `نېټه په EDTF کې: ${edtf}.`,
		in: (journal) => `په دې کې خپره شوې: ${journal}.`,
		interviewer: (name) => `مرکه کوونکی: ${name}.`,
		number: (number) => `شمېره: ${number}.`,
		seen: (seen, accessed) =>
			`د دې ویبپاڼې لپاره: ${seen}${accessed === undefined ? '' : ` (${accessed})`}.`,
		archived: (address) => `زېرمه شوی نقل: ${address}`,
	},
	licence: ({ site, licence, publisher, articlePublisher }) => [
		`${site}: د ډېټا جواز`,
		'',
		`د ویبپاڼې خپل ټکي او هغه ډېټا چې ترې جوړه شوې: ${licence}.`,
		...(publisher === undefined ? [] : [`مهرباني وکړئ دا نوم یاد کړئ: ${publisher}.`]),
		'',
		`جواز د نورو ټکي نه رانغاړي: لیکنه (claims، article.md، annotations)`,
		`د ${articlePublisher ?? 'خپل خپروونکي'} ده، او له سرچینو نقل شوي ټکي (evidence، د quote ستن) او`,
		`د سرچینو سرلیکونه د هغو کسانو دي چې لیکلي یې دي. دلته د تحلیل لپاره نقل شوي.`,
	],
	downloads: {
		calendar: 'پېښې د iCalendar په بڼه',
		geojson: 'پېښې د GeoJSON په بڼه، د نقشو لپاره: ورسره لیکل شوي چې هر ټکی څومره کره دی',
		annotations: 'ادعاوې د W3C Web Annotations په بڼه',
		package: 'جدولونه د Tabular Data Package (Frictionless) په بڼه',
		licence: 'له ډېټا سره څه کول روا دي',
		csl: 'سرچینې د CSL-JSON په بڼه، د Zotero، Pandoc او د حوالو د پروګرامونو لپاره',
		bibtex: 'سرچینې د BibTeX په بڼه، په UTF-8 کې',
		biblatex: 'سرچینې د biblatex په بڼه، په UTF-8 کې، له ژبې او د لوستلو له ورځې سره',
		ris: 'سرچینې د RIS په بڼه، د EndNote، Mendeley او نورو لپاره',
		checksums: 'د دې ځای د هر فایل SHA-256، د `sha256sum -c` لپاره',
	},
	crumbs: { statements: 'ویناوې', timeline: 'د پېښو لړۍ' },
	keep: {
		parts: 'برخې',
		article: 'لیکنه',
		statements: 'ویناوې',
		timeline: 'د پېښو لړۍ',
		sources: 'سرچینې',
		leavesOut: {
			notes: inKeep('د هرې سرچینې یادښتونه'),
			sources: inKeep('د هرې سرچینې یادښتونه؛ نورې سرچینې د خپل خپروونکي په نوم راغلې دي'),
			events: inKeep(
				'د هرې سرچینې یادښتونه، او د هغو پېښو له نېټې او سرلیک پرته نور هر څه چې له هېڅ وینا سره تړاو نه لري؛ نورې سرچینې د خپل خپروونکي په نوم راغلې دي'
			),
			moreEvents: inKeep(
				'د هرې سرچینې یادښتونه، او د هغو پېښو له نېټې او سرلیک پرته نور هر څه چې له هېڅ کلیدي وینا سره تړاو نه لري؛ نورې سرچینې د خپل خپروونکي په نوم راغلې دي'
			),
			allEvents: inKeep(besideTitles),
			assessments: inKeep(besideTitles, minor.assessments),
			introductions: inKeep(besideTitles, minor.assessments, introductions),
			quotes: inKeep(besideTitles, minor.assessments, introductions, quotes),
			evidence: inKeep(besideTitles, minor.both, introductions, quotes),
			allAssessments: inKeep(besideTitles, minor.evidence, introductions, quotes, 'ټولې ارزونې'),
			otherEvents: inKeep(besideKeyTitles, minor.evidence, introductions, quotes, 'ټولې ارزونې'),
			otherStatements: inKeep(
				besideKeyTitles,
				introductions,
				quotes,
				'هغه ویناوې چې کلیدي نه دي، او ټولې ارزونې'
			),
		},
		whole: 'ټوله ویبپاڼه، تر دې وروسته له شویو سمونونو سره:',
		wording: 'د جمله بندۍ په اړه',
		speaks: (speaker, form) => `${speaker}، ${form}.`,
		inArticle: 'په لیکنه کې',
	},
};
