import type { Terms } from '../terms.ts';

export const terms: Terms = {
	asked: { said: 'ایا دا یې ویلي دي؟', so: 'ایا شواهد یې ملاتړ کوي؟' },
	said: {
		confirmed: 'هو، ثبت شوي دي',
		similar: 'په نورو ټکو',
		'not-found': 'ثبت شوې وینا ونه موندل شوه',
		'not-applicable': 'د لیکنې خپل ټکي',
	},
	so: {
		supported: 'ملاتړ یې کېږي',
		disputed: 'اختلاف پرې شته',
		qualified: 'تر یوې اندازې ملاتړ یې کېږي',
		contradicted: 'شواهد یې پر خلاف دي',
		'no-source-found': 'سرچینه ونه موندل شوه',
		'not-checkable': 'کتل یې نه شي کېدای',
	},
	means: {
		said: {
			confirmed: 'له لیکنې پرته په یوه سرچینه کې ثبت دي چې دې ویونکي دا ویلي دي.',
			similar:
				'له لیکنې پرته په یوه سرچینه کې ثبت دي چې دې ویونکي نږدې همدا خبره په نورو ټکو کړې ده.',
			'not-found': 'له لیکنې پرته مو داسې سرچینه ونه موندله چې د دې ویونکي دا خبره پکې ثبت وي.',
			'not-applicable': 'لیکنه دا پخپله وايي، نو ویونکی نشته چې پوښتنه یې وشي.',
		},
		so: {
			supported: 'داسې سرچینې مو وموندلې چې ملاتړ یې کوي، او هېڅ یوه یې پر خلاف نه ده.',
			disputed:
				'ځینې سرچینې یې ملاتړ کوي او نورې یې پر خلاف دي؛ دا نه ښيي چې دواړه یو شان غښتلې دي.',
			qualified: 'سرچینې محدودیتونه پرې زیاتوي؛ هېڅ یوه یې پر خلاف نه ده.',
			contradicted: 'داسې سرچینې مو وموندلې چې پر خلاف یې دي، او هېڅ یوه یې ملاتړ نه کوي.',
			'no-source-found': 'داسې سرچینه مو ونه موندله چې ملاتړ یې وکړي یا یې پر خلاف وي.',
			'not-checkable': 'سرچینې یې نه شي څرګندولای، لکه یو نظر، هیله یا وړاندوینه.',
		},
	},
	bearings: {
		supports: 'ملاتړ یې کوي',
		qualifies: 'محدودیت پرې زیاتوي',
		contradicts: 'پر خلاف یې ده',
	},
	forms: {
		'direct-quote': 'د نقل په نښو کې',
		paraphrase: 'د لیکنې په ټکو',
		assertion: 'د ویونکي له نوم پرته',
		background: 'مخینه',
		prediction: 'وړاندوینه',
	},
	noteKinds: {
		'wrong-word': 'ناسمه کلمه',
		'broken-sentence': 'نیمګړې جمله',
		unsourced: 'د سرچینې نوم نشته',
		'wrong-place': 'ناسم ځای',
		unclear: 'ناڅرګند',
	},
	sourceKinds: {
		'un-document': 'د ملګرو ملتونو سند',
		treaty: 'د تړون متن',
		government: 'حکومت',
		news: 'خبر',
		research: 'څېړنه',
		reference: 'د حوالې اثر',
		book: 'کتاب',
	},
	seen: {
		full: 'ټوله لوستل شوې',
		excerpt: 'یوه برخه یې مو لوستې',
		cited: 'نه ده لوستل شوې؛ بلې سرچینې یاده کړې',
		unseen: 'نه ده لوستل شوې',
	},
	strengths: {
		strong: 'غښتلی',
		weak: 'کمزوری',
		poor: 'لږ احتمال لري',
		open: 'نه شو ویلای',
		excluded: 'ناشونی',
	},
	families: {
		shape: 'د فایلونو بڼه',
		article: 'لیکنه',
		links: 'د فایلونو ترمنځ تړاوونه',
		evidence: 'شواهد',
		dates: 'نېټې',
		languages: 'ژبې',
		'text-safety': 'د متن خوندیتوب',
		'neutral-words': 'بې پلوه ټکي',
	},
};
