import type { ChangesWords } from '../en/changes.ts';
import { inOrder } from '../parts.ts';
import { counted } from './signs.ts';

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
