import type { PageWords, ChangesWords } from '../en/site.ts';
import { inOrder } from '../parts.ts';
import { data } from './files.ts';
import { counted, signs } from './language.ts';
import { article, glance, record, share, statements, timeline, translation } from './pages.ts';

export const frame: PageWords['frame'] = {
	skip: 'نېغ منځپانګې ته لاړ شئ',
	pages: 'پاڼې',
	languages: 'نورې ژبې',
	nav: {
		article: 'لیکنه',
		statements: 'ویناوې',
		positions: 'د هر لوري دریځ',
		timeline: 'د پېښو لړۍ',
		questions: 'څه چې لا نه پوهېږو',
		law: 'قانون څه غواړي',
		sources: 'سرچینې',
		method: 'زموږ په اړه',
		people: 'کسان او اصطلاحات',
		data: 'ډېټا',
		search: 'لټون',
		index: 'د نومونو لړلیک',
		figures: 'شمېرې',
		changes: 'بدلونونه',
	},
	colophon: (licence) =>
		`د ویبپاڼې خپل ټکي: ${licence}. لیکنه د خپل خپروونکي ده او د تحلیل لپاره نقل شوې.`,
	contents: 'په دې پاڼه کې',
	allPages: 'ټولې پاڼې',
	keep: 'ټوله کیسه په یوه فایل کې ښکته کړئ',
	toTop: 'بېرته پورته',
	published: (publisher, changed) =>
		inOrder(
			`خپروونکی: ${publisher}`,
			...(changed ? ['؛ وروستی بدلون: ', { time: changed }] : []),
			'. '
		),
	sources: 'سرچینې',
	source: (number) => `سرچینه ${number}`,
	sourceNamed: (number, name) => `سرچینه ${number}: ${name}`,
	showOnly: (group) => `یوازې دا وښایاست: ${group}`,
	showAll: 'ټول وښایاست',
	any: 'ټول',
	left: 'ښودل شوي',
	fromTo: (from, to) => `له ${from} تر ${to}`,
	recordEnds: ({ text }) => `تر ${text} پورې پېښې پکې راغلې دي.`,
	way: 'تاسې دلته یاست',
	previous: 'مخکینۍ',
	next: 'راتلونکې',
	before: (title) => inOrder('مخکینۍ: ', title),
	after: (title) => inOrder('راتلونکې: ', title),
	moved: {
		title: 'لېږدول شوې',
		text: inOrder(
			'دا پاڼه بلې پتې ته لېږدول شوې ده. ',
			{ link: 'نوې پتې ته لاړ شئ', to: 'there' },
			'.'
		),
	},
	gone: {
		title: 'لرې شوې',
		text: inOrder(
			'دا پاڼه لرې شوې ده. ',
			{ link: 'دلیل یې په سمونونو کې راغلی دی', to: 'there' },
			'.'
		),
	},
	notFound: {
		title: 'ونه موندل شوه',
		heading: 'په دې پته کې پاڼه نشته',
		description: 'په دې پته کې پاڼه نشته.',
		advice: 'کېدای شي پته ناسمه لیکل شوې وي. د دې ویبپاڼې پتې تر خپرېدو وروسته نه بدلېږي.',
		article: 'لیکنه، جمله په جمله',
		statements: 'ویناوې او شواهد یې',
		timeline: 'د پېښو لړۍ',
		sources: 'سرچینې',
	},
};

export const method: PageWords['method'] = {
	title: 'زموږ په اړه',
	description: 'تحلیل څنګه وشو، له هرې سرچینې څومره ولوستل شول، څه تثبیت نه شول، او هر سمون.',
	numbers: 'د تثبیت حالت په شمېرو کې',
	everyRule: inOrder(
		'هېڅ پاڼه نه خپرېږي، تر هغو چې ',
		{ link: 'زموږ له ټولو کتنو', to: 'rules' },
		' تېره شوې نه وي.'
	),
	hash: (sha256) => inOrder('د لیکنې د متن SHA-256: ', { code: sha256 }),
	eras: 'د پېښو د لړۍ دورې، او دا چې ولې له هماغه ځایه پیلېږي او هلته پای ته رسېږي',
	corrections: 'سمونونه',
	noCorrections: 'تر اوسه نشته.',
	corrected: (date) => inOrder({ time: date }, '.'),
	said: 'مخکې داسې وه:',
	says: 'اوس داسې ده:',
	why: 'ولې:',
	fault: (contact) => inOrder('د تېروتنې خبر ورکړئ: ', { link: contact, to: 'contact' }),
	tally: {
		caption: 'د ویبپاڼې د جوړېدو پر مهال له منځپانګې شمېرل شوي',
		sentences: 'د لیکنې جملې',
		statements: 'ویناوې',
		evidence: (asked) => `${asked} د شواهدو برخې`,
		events: 'پېښې',
		eventsOfTwoPublishers: 'هغه پېښې چې سرچینې یې د دوو یا ډېرو خپروونکو دي',
		contestedEvents: 'هغه پېښې چې پکې پر څه اختلاف شته',
		sources: 'سرچینې',
		seen: (seen) => `سرچینې: ${seen}`,
		publishers: 'خپروونکي',
		quotations: 'له سرچینو اخیستنې',
		comparedQuotations: 'له سرچینو سره پرتله شوې اخیستنې',
	},
	shares: {
		caption:
			'د شواهدو شمېر د خپروونکي د هېواد له مخې، بیا د سرچینې د ژبې له مخې؛ د ویبپاڼې د جوړېدو پر مهال شمېرل شوی',
		whole: 'ټولې ویناوې',
		pieces: (count: string) => `شواهد: ${count}`,
		unknown: 'د یوه هېواد نه دی، یا معلوم نه دی',
	},
	rules: {
		title: 'زموږ کتنې',
		description: (count) =>
			`${counted(count, 'قاعده', 'قاعدې')} چې منځپانګه یې د هرې پاڼې تر خپرېدو مخکې باید پوره کړي، هره یوه له یوې بېلګې سره.`,
		standfirst: (count) =>
			`${counted(count, 'قاعده', 'قاعدې')}. تر هغو چې یوه هم ماته وي، هېڅ نه خپرېږي. هره یوه دوې بېلګې لري: یوه له کتنې تېرېږي او بله نه تېرېږي؛ دواړه د ازموینو په توګه چلول کېږي.`,
		note: inOrder(
			'بېلګې د یوې مسافر وړونکې بېړۍ په اړه د یوې لنډې کیسې فایلونه دي، او هلته ښودل شوي چې له هغې توپیر لري. په ټرمینل کې: ',
			{ code: 'npm run check -- --explain quote-in-article' }
		),
		passes: 'له کتنې تېرېږي',
		fails: 'له کتنې نه تېرېږي',
		story: 'د بېلګو کیسه',
		allFiles: 'ټول فایلونه یې',
		asItIs: 'کیسه لکه څنګه چې ده.',
		absent: (path) => inOrder({ code: path }, ' نشته'),
	},
};

export const changes: ChangesWords = {
	title: 'بدلونونه',
	description: 'تر خپرېدو وروسته په دې ویبپاڼه کې څه بدل شوي، کله او ولې.',
	standfirst: inOrder(
		'په ځواب، سرلیک، نېټه، شمېر یا د لیکنې په ټکو کې هر بدلون، وروستی لومړی. د ',
		{ link: 'فیډ', to: 'feed' },
		' په بڼه هم شته.'
	),
	lastChanged: (date) => inOrder('وروستی بدلون: ', { time: date }, '.'),
	answer: (asked, was, is) =>
		inOrder(`${asked} مخکې ځواب دا و: `, { stressed: was }, '؛ اوس دا دی: ', { stressed: is }, '.'),
	date: (was, is) =>
		inOrder('مخکې نېټه دا وه: ', { stressed: was }, '؛ اوس دا ده: ', { stressed: is }, '.'),
	titleChanged: 'سرلیک بدل شو.',
	figures: 'شمېرې بدلې شوې.',
	words: 'د لیکنې ټکي بدل شول.',
	said: 'مخکې داسې وه:',
	says: 'اوس داسې ده:',
	why: 'ولې:',
	kinds: { correction: 'سمون', change: 'بدلون', slip: 'د ټایپ تېروتنه' },
	slips: 'د ټایپ تېروتنې',
	added: 'نوي',
	reworded: 'دا هم بدل شول',
	removed: 'لرې شوي',
	article: 'لیکنه',
	all: 'ټول بدلونونه',
	gone: 'څه چې نور په لیکنه کې نشته',
	release: {
		title: (day) => `د ${day} خپرونه`,
		description: (day) => `په ${day} څه خپاره شول، او تر هغه وخته څه بدل شوي وو.`,
		here: 'دا خپرونه، له هشونو سره',
		holds: (statements, events, sources) =>
			`${counted(statements, 'وینا', 'ویناوې')}، ${counted(events, 'پېښه', 'پېښې')}، ${counted(sources, 'سرچینه', 'سرچینې')}.`,
		first: 'لومړۍ خپرونه.',
		current: 'ویبپاڼه اوس همداسې ده.',
		earlier: (day) => `ویبپاڼه له هغې وروسته بدله شوې؛ وروستۍ خپرونه د ${day} ده.`,
		pending: 'ویبپاڼه له هغې وروسته بدله شوې، او دا بدلون لا په هېڅ خپرونه کې نشته.',
		cite: 'حواله څنګه ورکړئ',
		data: 'ډېټا په یوه فایل کې',
		dataText: inOrder(
			'د ساتنې لپاره یو فایل: ',
			{ link: 'ډېټا', to: 'package' },
			'، او ',
			{ link: 'د زېنوډو لپاره یې تشریح', to: 'zenodo' },
			'.'
		),
		again: 'بیا یې جوړ کړئ',
		againText: (command) => inOrder('د پروژې له زېرمې: ', { code: command }),
		hashes: 'هشونه',
		hashesText:
			'د هر شي د ټکو SHA-256، تش ځایونه یو شان شوي: څوک چې ټکي لري، پوهېدای شي چې د همدې خپرونې دي که نه.',
		content: 'ټوله منځپانګه',
		article: 'لیکنه',
		file: 'دا لېست د فایل په بڼه',
		thing: 'څه',
		hash: 'SHA-256',
	},
	feed: {
		title: (site) => `${site}: بدلونونه`,
	},
};

export const search: PageWords['search'] = {
	description:
		'هره وینا، پېښه، نوم، ځای او سرچینه دلته موندل کېږي. هغه څه چې لیکئ، هېڅ چېرې نه استول کېږي.',
	field: 'په دې ویبپاڼه کې ولټوئ',
	go: 'لټون',
	kinds: {
		statement: 'ویناوې',
		event: 'پېښې',
		person: 'کسان، لوري او ډلې',
		place: 'ځایونه',
		term: 'اصطلاحات',
		position: 'دریځونه',
		law: 'قانون او تړونونه',
		answer: 'موندنې او بې‌ځوابه پوښتنې',
		source: 'سرچینې',
	},
	kind: 'ډول',
	side: 'لوری',
	from: 'له کاله',
	to: 'تر کاله',
	any: 'ټول',
	best: 'غوره پایلې',
	results: 'پایلې: {n}',
	shown: 'له {all} څخه {n}',
	loading: 'لړلیک راځي…',
	failed: 'لړلیک رانغی. د نېټ په شتون کې بیا هڅه وکړئ، یا د نومونو لړلیک وګورئ.',
	none: 'د «{q}» لپاره هېڅ ونه موندل شول.',
	near: '«{q}» په دې املا هېڅ چېرې نشته. ورته دا دي:',
	advice: 'لږ ټکي یا بله املا وازموئ، یا دا وګورئ:',
	gap: 'څه پاتې دي؟ راته ووایئ:',
	sources: (sources, kilobytes) =>
		`په ${counted(sources, 'سرچینه', 'سرچینو')} کې هم ولټوئ (${signs.number(kilobytes)} کیلوبایټه نور)`,
	noScript:
		'لټون ستاسو په براوزر کې کېږي او جاواسکرېپټ غواړي. بې له هغه دا لړلیکونه هر څه ته لار ښيي:',
	browse: 'یا لړلیکونه وګورئ',
	index: {
		description: (names) =>
			`له ا تر ې ${counted(names, 'نوم', 'نومونه')}: کسان، لوري، ډلې، ځایونه، اصطلاحات او سندونه، او دا چې هر یو چېرې راغلی دی.`,
		see: (name) => `وګورئ: ${name}`,
		figures: '۰–۹',
		statement: (number) => `وینا ${number}`,
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
