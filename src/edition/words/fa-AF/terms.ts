import type { Terms } from '../terms.ts';

export const terms: Terms = {
	asked: { said: 'آیا این را گفته‌اند؟', so: 'آیا شواهد آن را تأیید می‌کند؟' },
	said: {
		confirmed: 'بلی، ثبت شده است',
		similar: 'با واژه‌های دیگر',
		'not-found': 'سندی یافت نشد',
		'not-applicable': 'سخن خود مقاله',
	},
	so: {
		supported: 'تأیید می‌شود',
		disputed: 'مورد اختلاف',
		qualified: 'تا حدی تأیید می‌شود',
		contradicted: 'شواهد خلاف آن است',
		'no-source-found': 'منبعی یافت نشد',
		'not-checkable': 'قابل بررسی نیست',
	},
	means: {
		said: {
			confirmed: 'منبعی جدا از مقاله ثبت کرده است که این گوینده این را گفته است.',
			similar:
				'منبعی جدا از مقاله ثبت کرده است که این گوینده تقریباً همین را با واژه‌های دیگر گفته است.',
			'not-found': 'جدا از مقاله منبعی نیافتیم که ثبت کرده باشد این گوینده این را گفته است.',
			'not-applicable': 'این را خود مقاله می‌گوید، پس گوینده‌ای نیست که دربارهٔ او پرسیده شود.',
		},
		so: {
			supported: 'منابعی یافتیم که آن را تأیید می‌کند و هیچ‌کدام خلاف آن نیست.',
			disputed:
				'برخی منابع آن را تأیید می‌کند و برخی خلاف آن است؛ این به معنای برابری وزن آن‌ها نیست.',
			qualified: 'منابع برای آن محدودیت‌هایی می‌آورد؛ هیچ‌کدام خلاف آن نیست.',
			contradicted: 'منابعی یافتیم که خلاف آن است و هیچ‌کدام آن را تأیید نمی‌کند.',
			'no-source-found': 'منبعی نیافتیم که آن را تأیید کند یا خلاف آن باشد.',
			'not-checkable': 'منابع نمی‌تواند آن را روشن کند، مانند یک نظر، آرزو یا پیش‌بینی.',
		},
	},
	bearings: {
		supports: 'تأیید می‌کند',
		qualifies: 'محدودیت می‌آورد',
		contradicts: 'خلاف آن است',
	},
	forms: {
		'direct-quote': 'در گیومه',
		paraphrase: 'با واژه‌های مقاله',
		assertion: 'بدون نام گوینده',
		background: 'پس‌زمینه',
		prediction: 'پیش‌بینی',
	},
	noteKinds: {
		'wrong-word': 'واژهٔ نادرست',
		'broken-sentence': 'جملهٔ ناقص',
		unsourced: 'منبع نام برده نشده',
		'wrong-place': 'مکان نادرست',
		unclear: 'نامشخص',
	},
	sourceKinds: {
		'un-document': 'سند سازمان ملل متحد',
		treaty: 'متن معاهده',
		government: 'حکومت',
		news: 'خبر',
		research: 'تحقیق',
		reference: 'اثر مرجع',
		book: 'کتاب',
	},
	seen: {
		full: 'کامل خوانده شد',
		excerpt: 'گزیده‌ای را خواندیم',
		cited: 'خوانده نشد؛ منبع دیگری از آن یاد کرده',
		unseen: 'خوانده نشد',
	},
	strengths: {
		strong: 'قوی',
		weak: 'ضعیف',
		poor: 'کم‌احتمال',
		open: 'نمی‌توان گفت',
		excluded: 'منتفی',
	},
	families: {
		shape: 'شکل فایل‌ها',
		article: 'مقاله',
		links: 'پیوند میان فایل‌ها',
		evidence: 'شواهد',
		dates: 'تاریخ‌ها',
		languages: 'زبان‌ها',
		'text-safety': 'ایمنی متن',
		'neutral-words': 'واژه‌های بی‌طرف',
	},
};
