import type { PageWords } from '../en/page.ts';
import { counted } from './signs.ts';

export const record: PageWords['record'] = {
	positions: {
		title: 'دریځونه',
		description:
			'هر لوری د هرې موضوع په اړه څه وايي، له سرچینو سره؛ چېرته چې څه ونه موندل شول، هماغسې لیکل شوي.',
		heading: 'د چا دریځ څه دی',
		standfirst: (topics) =>
			`${counted(topics, 'موضوع', 'موضوعات')}، او دا چې هر لوري پرې څه ویلي دي. تش ځای دا معنا لري چې وینا ونه موندل شوه، نه دا چې لوری نظر نه لري.`,
		none: 'وینا ونه موندل شوه.',
		inArticle: 'په لیکنه کې:',
	},
	law: {
		description: (texts) =>
			`${counted(texts, 'متن', 'متنونه')}: هر یو څه غواړي، له چا یې غواړي، او د لیکنې د جملې لپاره څه معنا لري.`,
		bearsOn: 'له دې ویناوو سره تړاو لري:',
		text: 'متن',
		asks: 'څه غواړي',
		of: 'له چا',
		means: 'د جملې لپاره څه معنا لري',
	},
	questions: {
		title: 'پرانیستې پوښتنې',
		heading: 'څه لا نهايي نه دي',
		for: 'په ملاتړ یې',
		against: 'پر خلاف یې',
		noPoint: 'څه ونه موندل شول.',
		settles: 'په څه به نهايي شي',
		bearsOn: 'له دې وینا سره تړاو لري:',
	},
	sources: {
		title: 'سرچینې',
		description: (sources, publishers) =>
			`د ${counted(publishers, 'خپروونکي', 'خپروونکو')} ${counted(sources, 'سرچینه', 'سرچینې')}؛ د هرې یوې په اړه ویل شوي چې څومره یې ولوستل شوه او څه پرې ولاړ دي.`,
		standfirst: (documents, publishers) =>
			`د ${counted(publishers, 'خپروونکي', 'خپروونکو')} ${counted(documents, 'سند', 'سندونه')}. د هر یوه په اړه ویل شوي چې څومره یې ولوستل شو او په دې ویبپاڼه کې څه پرې ولاړ دي.`,
		kind: 'ډول',
		read: 'لوستل شوې',
		publisher: 'خپروونکی',
		statement: 'وینا:',
		event: 'پېښه:',
		page: 'پاڼه:',
		kindAndSeen: (kind, seen) => `${kind}؛ ${seen}.`,
		archived: 'زېرمه شوی نقل',
		uses: 'څه پرې ولاړ دي',
		citation: (authors, title, rest) => [
			...authors.flatMap((author) => [author, '، ']),
			title,
			...rest.flatMap((fact) => ['، ', fact]),
			'. ',
		],
	},
};
