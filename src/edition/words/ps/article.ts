import type { PageWords } from '../en/page.ts';
import { inOrder } from '../parts.ts';
import { counted, signs } from './signs.ts';

const { number } = signs;

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
