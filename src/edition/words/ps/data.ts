import type { PageWords } from '../en/page.ts';
import { inOrder } from '../parts.ts';
import { share } from './share.ts';
import { counted } from './signs.ts';

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
