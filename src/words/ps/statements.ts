import type { PageWords } from '../en/page.ts';
import { counted } from './signs.ts';

export const statements: PageWords['statements'] = {
	title: 'ویناوې',
	description: (count) =>
		`لیکنه څه وايي، په ${counted(count, 'وینا', 'ویناوو')} کې: څوک یې وايي، ویل شوي که نه، او سرچینې څه ښيي.`,
	heading: 'لیکنه څه وايي',
	standfirst:
		'هره جمله د یوې وینا برخه ده. له هرې وینا دوې پوښتنې کېږي چې هېڅکله سره نه ګډېږي: ویل شوي که نه، او همداسې ده که نه؟',
	square: 'هره مربع د شواهدو یوه برخه ده:',
	squares: {
		supports: 'ملاتړ یې کوي،',
		qualifies: 'قید پرې زیاتوي،',
		contradicts: 'پر خلاف یې ده.',
	},
	speaker: 'ویونکی',
	topic: 'موضوع',
	key: 'کلیدي ویناوې',
	others: 'نورې ویناوې',
	all: 'ټولې ویناوې',
	one: (speaker, said, so) => `${speaker}. ویل شوي؟ ${said} همداسې ده؟ ${so}`,
	inArticle: 'په لیکنه کې',
	toWords: 'د دې ټکو لینک',
	noEvidence: 'سرچینه ونه موندل شوه.',
	assessment: 'ارزونه',
	events: 'د پېښو په لړۍ کې',
	neighbours: 'مخکې او وروسته ویناوې',
};
