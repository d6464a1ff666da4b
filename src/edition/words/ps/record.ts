import type { PageWords } from '../en/page.ts';
import { counted } from './signs.ts';

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
