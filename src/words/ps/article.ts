import type { PageWords } from '../en/page.ts';
import { inOrder } from '../parts.ts';
import { counted, signs } from './signs.ts';

const { number } = signs;

export const article: PageWords['article'] = {
	over: (sentences) =>
		`یوه لیکنه، ${counted(sentences, 'جمله', 'جملې')}، د خلکو پر وړاندې برخه برخه شوې`,
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
	titleIsOurs: 'پورتنی سرلیک زموږ دی: په نقل کې سرلیک نشته.',
	how: inOrder(
		'تر جملې وروسته توری ښيي چې پکې څوک غږېږي؛ د جملې یادښت دوې پوښتنې کوي چې هېڅکله سره نه ګډېږي. ',
		{ strong: 'ویل شوي؟' },
		' ایا له لیکنې پرته داسې ثبت شته چې دې ویونکي دا ویلي دي؟ ',
		{ strong: 'همداسې ده؟' },
		' سرچینې پخپله د خبرې په اړه څه ښيي؟ د ستوري نښه د جمله بندۍ په اړه یوه یادښت ته ورځي.'
	),
	strip: 'څوک غږېږي، جمله په جمله',
	bar: (place, speaker, words) => `${number(place)}: ${speaker}، ${counted(words, 'کلمه', 'کلمې')}`,
	note: (speaker) => `یادښت: ${speaker}`,
	notes: 'پر دې پراګراف یادښتونه',
	evidence: (title, pieces) => `${title}: د شواهدو شمېر ${number(pieces)}`,
	back: 'بېرته جملې ته',
	wording: (notes) => `د جمله بندۍ په اړه: ${counted(notes, 'یادښت', 'یادښتونه')}`,
	statements: (count) => `${counted(count, 'وینا', 'ویناوې')} له شواهدو سره`,
	events: (count) => `د پېښو په لړۍ کې ${counted(count, 'پېښه', 'پېښې')}`,
};
