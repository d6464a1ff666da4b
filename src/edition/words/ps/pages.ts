import type { PageWords } from '../en/site.ts';
import { inOrder } from '../parts.ts';
import { counted, signs } from './language.ts';

const { number, year } = signs;

export const article: PageWords['article'] = {
	over: 'د یوې خبري لیکنې ښکاره کتنه',
	origin: ({ publisher, retrieved, words }) =>
		inOrder(
			'متن: ',
			...(publisher === undefined
				? []
				: ['د ', { link: publisher, to: 'source' }, ' له خوا خپور شوی، ']),
			...(retrieved
				? retrieved.precision === 'day'
					? ['پر ', { time: retrieved }, ' نقل شوی؛ ']
					: ['په ', { time: retrieved }, ' کې نقل شوی؛ ']
				: []),
			`${counted(words, 'کلمه', 'کلمې')}.`
		),
	titleIsOurs: 'سرلیک زموږ دی؛ زموږ د لیکنې په نقل کې سرلیک نه و.',
	how: inOrder(
		'تر جملې وروسته توری ښيي چې پکې څوک غږېږي. هر یادښت دوو بېلو پوښتنو ته ځواب وايي: ایا دا یې ویلي دي، او ایا شواهد یې ملاتړ کوي؟ ',
		{ link: 'د ځوابونو معنا', to: 'meanings' },
		'. * د جمله بندۍ د یادښت نښه ده.'
	),
	strip: (sentences, statements) =>
		sentences === statements
			? 'څوک غږېږي، جمله په جمله'
			: `څوک غږېږي: ${counted(sentences, 'جمله', 'جملې')}، ${counted(statements, 'برخه', 'برخې')} (په یوه جمله کې دوې کېدای شي)`,
	bar: (place, speaker, words) => `${number(place)}: ${speaker}، ${counted(words, 'کلمه', 'کلمې')}`,
	note: (speaker) => `یادښت: ${speaker}`,
	notes: 'پر دې پراګراف یادښتونه',
	evidence: (title) => `شواهد: ${title}`,
	back: 'بېرته جملې ته',
	wording: (notes) => `د جمله بندۍ په اړه ${counted(notes, 'یادښت', 'یادښتونه')}`,
	statements: (count) => `${counted(count, 'وینا', 'ویناوې')} له شواهدو سره`,
	events: (count) => `د پېښو په لړۍ کې ${counted(count, 'پېښه', 'پېښې')}`,
};

export const glance: PageWords['glance'] = {
	title: 'په یوه نظر',
	spoken: (statements) => `${number(statements)} چې ویونکی لري`,
	all: (statements) => `ټولې ${number(statements)}`,
	read: (sources, full, excerpt) =>
		`له ${counted(sources, 'سرچینې', 'سرچینو')} مو ${number(full)} بشپړې او ${number(excerpt)} په یوه برخه لوستې دي.`,
	document: (isRead) => `رسمي پاڼه${isRead ? '' : ' (موږ نه ده پرانیستې)'}`,
};

export const statements: PageWords['statements'] = {
	title: 'ویناوې',
	description: (count) =>
		`د لیکنې ${counted(count, 'وینا', 'ویناوې')}، کتل شوې: هره یوه څوک وايي، ایا ویلي یې دي، او ایا شواهد یې ملاتړ کوي.`,
	heading: 'د لیکنې ویناوې، کتل شوې',
	standfirst: (count) =>
		`لیکنه مو پر ${counted(count, 'وینا', 'ویناوو')} وېشلې او د هرې یوې په اړه دوې پوښتنې کوو: ایا ویلي یې دي، او ایا شواهد یې ملاتړ کوي؟`,
	meanings: 'د ځوابونو معنا',
	square: 'هره مربع د شواهدو یوه برخه ده:',
	squares: {
		supports: 'ملاتړ یې کوي،',
		qualifies: 'محدودیت پرې زیاتوي،',
		contradicts: 'پر خلاف یې ده.',
	},
	speaker: 'ویونکی',
	topic: 'موضوع',
	key: 'کلیدي ویناوې',
	others: 'نورې ویناوې',
	all: 'ټولې ویناوې',
	original: 'ژباړه زموږ ده؛ اصلي متن',
	inArticle: 'په لیکنه کې یې ولولئ',
	toWords: 'د دې برخې لینک',
	evidence: 'شواهد',
	noEvidence: 'څه ونه موندل شول.',
	compared: {
		atWords: 'په سرچینه کې دا ټکي پرانیزئ',
		on: (date, result) => `له سرچینې سره پرتله شوی، ${date}: ${result}.`,
		notYet: 'تر اوسه له سرچینې سره نه دی پرتله شوی.',
		results: {
			found: 'ټکی په ټکی',
			'marks-differ': 'همدا ټکي، خو نښې یا واټنونه یې بېل دي',
			'in-part': 'هلته یې یوازې یوه برخه شته',
			'not-found': 'هلته ونه موندل شو',
			unreadable: 'پي ډي اېف یې په ډاډ نه لوستل کېږي',
		},
		count: (all, done) => {
			const quotations = `له ${all === 1 ? 'سرچینې' : 'سرچینو'} ${counted(all, 'اخیستنه', 'اخیستنې')}`;
			if (done === 0)
				return `${quotations}: تر اوسه له سرچینې سره نه ${all === 1 ? 'ده' : 'دي'} پرتله شوې.`;
			return done === all
				? `${quotations}: له سرچینې سره پرتله شوې.`
				: `${quotations}: ${counted(done, 'یې له سرچینې سره پرتله شوې', 'یې له سرچینې سره پرتله شوې')}.`;
		},
	},
	assessment: 'ارزونه',
	events: 'اړوندې پېښې',
	neighbours: 'مخکې او وروسته ویناوې',
};

export const timeline: PageWords['timeline'] = {
	title: 'د پېښو لړۍ',
	none: 'هېڅ پېښه نه ده ثبته شوې.',
	span: (from, to) => `${year(from)}–${year(to)}`,
	description: (events, span) =>
		`${counted(events, 'پېښه', 'پېښې')}، ${span}؛ له سرچینو سره، او دا چې پر څه اختلاف شته.`,
	standfirst: (events) =>
		`${counted(events, 'پېښه', 'پېښې')}؛ له سرچینو سره، او دا چې پر څه اختلاف شته.`,
	heading: (span) => `د پېښو لړۍ، ${span}`,
	events: (count) => counted(count, 'پېښه', 'پېښې'),
	key: 'مهمې پېښې',
	drawn:
		'هره نقطه یوه پېښه ده؛ پر منځ تشو اختلاف شته. یوه دوره وټاکئ چې هلته ورشئ. د دورې پلنوالی د پېښو له شمېره دی، نه له مودې.',
	overview: 'پېښې د وخت او ډول له مخې',
	era: (firstYear, title, events) => `${firstYear}، ${title}: ${counted(events, 'پېښه', 'پېښې')}`,
	category: 'ډول',
	categories: 'په هر ډول کې څه راځي',
	side: 'لوری',
	years: 'کلونه',
	isDisputed: 'پرې اختلاف شته',
	sources: (count) => counted(count, 'سرچینه', 'سرچینې'),
	bearsOn: (statements) => `له ${counted(statements, 'وینا', 'ویناوو')} سره تړاو لري`,
	places: 'چېرته وشوې',
	introductions: 'د سریزو سرچینې',
	onDate: 'د نېټې په اړه',
	disputed: 'پر څه اختلاف شته',
	parties: 'څوک پکې ښکېل وو',
	why: 'اړوندې ویناوې',
	neighbours: 'مخکې او وروسته پېښې',
	inTimeline: 'د پېښو په لړۍ کې',
	map: {
		name: 'د ځایونو نقشه',
		place: (name, events) => `${name}: ${counted(events, 'پېښه', 'پېښې')}`,
		caption: (shown, all) =>
			`له ${counted(all, 'پېښې', 'پېښو')} څخه ${number(shown)} چېرته وشوې؛ نقطه چې هر څومره لویه وي، هومره پېښې ډېرې دي. نورې بل چېرته وې یا یو ټاکلی ځای نه لري.`,
		ring: 'کړۍ د پراخې سیمې یا څو ځایونو لپاره ده.',
		precision: {
			point: 'هماغه ځای',
			town: 'په ښار کې چېرته',
			district: 'په ولسوالۍ کې چېرته',
			province: 'په ولایت کې چېرته',
			several: 'له څو ځایونو یو',
		},
	},
};

export const record: PageWords['record'] = {
	positions: {
		title: 'د هر لوري دریځ',
		description:
			'هر لوری د هرې موضوع په اړه څه وايي، له سرچینو سره؛ چېرته چې څه ونه موندل شول، هماغسې لیکل شوي.',
		standfirst: (topics) =>
			`${counted(topics, 'موضوع', 'موضوعات')}، او دا چې هر لوري پرې څه ویلي دي. تش ځای دا معنا لري چې وینا ونه موندل شوه، نه دا چې لوری نظر نه لري.`,
		none: 'وینا ونه موندل شوه.',
		inArticle: 'په لیکنه کې:',
	},
	law: {
		description: (texts) =>
			`${counted(texts, 'متن', 'متنونه')}: هر یو څه غواړي، څوک پرې مکلف دي، او د لیکنې د جملې لپاره څه معنا لري.`,
		bearsOn: 'اړوندې ویناوې:',
		text: 'متن',
		asks: 'څه غواړي',
		of: 'څوک پرې مکلف دي',
		means: 'د جملې لپاره څه معنا لري',
	},
	questions: {
		title: 'څه چې لا نه پوهېږو',
		for: 'په ملاتړ یې',
		against: 'پر خلاف یې',
		noPoint: 'څه ونه موندل شول.',
		settles: 'په څه به نهايي شي',
		bearsOn: 'اړونده وینا:',
	},
	people: {
		description: (parties, terms) =>
			terms === 0
				? `${counted(parties, 'لوری', 'لوري')}: څوک دي، او په دې ویبپاڼه کې یې یادونه چېرته راغلې ده.`
				: `${counted(parties, 'لوری', 'لوري')} او ${counted(terms, 'نوم یا اصطلاح', 'نومونه او اصطلاحات')}: هر یو څه دی، په یوه جمله کې، او په دې ویبپاڼه کې یې یادونه چېرته راغلې ده.`,
		people: 'کسان',
		terms: 'اصطلاحات',
		places: 'ځایونه',
		also: 'نور نومونه:',
		statements: (count) => counted(count, 'وینا', 'ویناوې'),
		events: (count) => counted(count, 'پېښه', 'پېښې'),
		topics: (count) => counted(count, 'موضوع له دریځونو سره', 'موضوعات له دریځونو سره'),
	},
	sources: {
		title: 'سرچینې',
		description: (sources, publishers) =>
			`د ${counted(publishers, 'خپروونکي', 'خپروونکو')} ${counted(sources, 'سرچینه', 'سرچینې')}؛ له دې سره چې هره یوه مو څومره لوستې او چېرته مو کارولې ده.`,
		standfirst: (documents, publishers) =>
			`د ${counted(publishers, 'خپروونکي', 'خپروونکو')} ${counted(documents, 'سند', 'سندونه')}؛ له دې سره چې هر یو مو څومره لوستی او چېرته مو کارولی دی.`,
		kind: 'ډول',
		read: 'څومره مو لوستې',
		publisher: 'خپروونکی',
		find: 'سرچینه د سرلیک یا خپروونکي له مخې ولټوئ',
		letters: 'د خپروونکي د نوم له مخې، له A تر Z',
		files: 'ټولې سرچینې په جدول کې یا د حوالو د پروګرامونو لپاره',
		statement: 'وینا:',
		event: 'پېښه:',
		page: 'پاڼه:',
		kindAndSeen: (kind, seen) => `${kind}؛ ${seen}.`,
		archived: 'زېرمه شوی نقل',
		nearCopy: (date) => `د ${date} شاوخوا نقل ولټوئ`,
		uses: 'دا سرچینه چېرته کاروو',
		citation: (authors, title, rest) => [
			...authors.flatMap((author) => [author, '، ']),
			title,
			...rest.flatMap((fact) => ['، ', fact]),
			'. ',
		],
	},
};

export const share: PageWords['share'] = {
	title: 'شریکول',
	share: 'شریک یې کړئ…',
	copyLink: 'لینک کاپي کړئ',
	copyCitation: 'حواله کاپي کړئ',
	copyCode: 'د ځایولو کوډ کاپي کړئ',
	copied: 'کاپي شو',
	notCopied: 'کاپي نه شو',
	more: 'حواله ورکول یا په بله پاڼه کې ځایول',
	reference: 'د حوالو پروګرامونو لپاره:',
	frame: 'په پاڼه کې ځایول (iframe)',
	quotation: 'د نقل په توګه ځایول (بې iframe)',
	embed: {
		toStatement: (sources) => `شواهد: ${counted(sources, 'سرچینه', 'سرچینې')}`,
		toEvent: (sources) => `د دې پېښې ${counted(sources, 'سرچینه', 'سرچینې')} او اړوندې ویناوې`,
		words: (publisher) =>
			publisher === undefined
				? 'د لیکنې ټکي'
				: `د لیکنې ټکي، لکه د ${publisher} له خوا چې خپاره شوي`,
		onDate: 'د نېټې په اړه:',
		disputed: 'پرې اختلاف شته:',
	},
};

export const translation: PageWords['translation'] = {
	name: 'د دې ژباړې په اړه',
	draft: 'لومړنۍ ماشیني ژباړه، چې لا پښتو ژبي نه ده کتلې.',
	reviewed: (by) => `ژباړه ${by} کتلې ده.`,
	behind: (since) => `اصلي متن له ${since} راهیسې بدل شوی دی؛ ژباړه ترې وروسته پاتې ده.`,
	missing: 'هغه څه چې نه دي ژباړل شوي، په اصلي ژبه ښودل کېږي.',
	ways: (hasReport) =>
		inOrder(
			{ link: 'اصلي متن ولولئ', to: 'original' },
			...(hasReport ? [' یا ', { link: 'د تېروتنې خبر ورکړئ', to: 'report' }] : []),
			'.'
		),
	nastaliq: 'نستعلیق',
};
