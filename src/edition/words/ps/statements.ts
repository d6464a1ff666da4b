import type { PageWords } from '../en/page.ts';
import { counted } from './signs.ts';

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
