import type { PageWords } from '../en/page.ts';
import { inOrder } from '../parts.ts';
import { counted } from './signs.ts';

export const method: PageWords['method'] = {
	title: 'دربارهٔ ما',
	description:
		'تحلیل چگونه ساخته شد، از هر منبع چه خوانده شد، چه چیز را نتوانستیم راستی‌آزمایی کنیم، و هر اصلاح.',
	numbers: 'وضعیت راستی‌آزمایی به عدد',
	everyRule: inOrder(
		'هیچ صفحه‌ای نشر نمی‌شود پیش از آن‌که ',
		{ link: 'بررسی‌های ما', to: 'rules' },
		' را نگذرانده باشد.'
	),
	hash: (sha256) => inOrder('SHA-256 متن مقاله: ', { code: sha256 }),
	eras: 'دوره‌های خط زمان، و چرا در آن‌جا آغاز می‌شوند و پایان می‌یابند',
	corrections: 'اصلاح‌ها',
	noCorrections: 'تاکنون هیچ.',
	corrected: (date) => inOrder({ time: date }, '.'),
	said: 'پیش‌تر می‌گفت:',
	says: 'اکنون می‌گوید:',
	why: 'چرا:',
	fault: (contact) => inOrder('گزارش خطا: ', { link: contact, to: 'contact' }),
	tally: {
		caption: 'هنگام ساختن سایت از محتوا شمرده شد',
		sentences: 'جمله‌های مقاله',
		statements: 'گفته‌ها',
		evidence: (asked) => `${asked} شواهد`,
		events: 'رویدادها',
		eventsOfTwoPublishers: 'رویدادها با منابع از دو ناشر یا بیش‌تر',
		contestedEvents: 'رویدادهایی که چیزی در آن‌ها مورد اختلاف است',
		sources: 'منابع',
		seen: (seen) => `منابع: ${seen}`,
		publishers: 'ناشران',
		quotations: 'نقل قول‌ها از منابع',
		comparedQuotations: 'نقل قول‌هایی که با منبع مقایسه شد',
	},
	shares: {
		caption: 'شمار شواهد بر اساس کشور ناشر، سپس بر اساس زبان منبع؛ هنگام ساختن سایت شمرده شد',
		whole: 'همهٔ گفته‌ها',
		pieces: (count: string) => `شواهد: ${count}`,
		unknown: 'از آنِ یک کشور نیست، یا معلوم نیست',
	},
	rules: {
		title: 'بررسی‌های ما',
		description: (count) =>
			`${counted(count, 'قاعده')} که محتوا پیش از نشر هر صفحه باید برآورده کند، هر یک با یک نمونه.`,
		standfirst: (count) =>
			`${counted(count, 'قاعده')}. تا یکی از آن‌ها شکسته باشد چیزی نشر نمی‌شود. هر یک نمونه‌ای دارد که می‌گذرد و نمونه‌ای که رد می‌شود؛ هر دو به‌عنوان آزمون اجرا می‌شوند.`,
		note: inOrder(
			'نمونه‌ها فایل‌های داستانی کوچک دربارهٔ یک کشتی است و آن‌جا نشان داده می‌شود که با آن فرق دارد. در ترمینال: ',
			{ code: 'npm run check -- --explain quote-in-article' }
		),
		passes: 'می‌گذرد',
		fails: 'رد می‌شود',
		story: 'داستان نمونه‌ها',
		allFiles: 'همهٔ فایل‌های آن',
		asItIs: 'داستان همان‌گونه که هست.',
		absent: (path) => inOrder({ code: path }, ' وجود ندارد'),
	},
};
