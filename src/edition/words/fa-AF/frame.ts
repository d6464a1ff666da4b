import type { PageWords } from '../en/page.ts';
import { inOrder } from '../parts.ts';

export const frame: PageWords['frame'] = {
	skip: 'رفتن به متن اصلی',
	pages: 'صفحه‌ها',
	languages: 'زبان‌های دیگر',
	nav: {
		article: 'مقاله',
		statements: 'گفته‌ها',
		positions: 'موضع هر جانب',
		timeline: 'خط زمان',
		questions: 'آنچه هنوز نمی‌دانیم',
		law: 'قانون چه می‌خواهد',
		sources: 'منابع',
		method: 'دربارهٔ ما',
		people: 'کسان و اصطلاحات',
		data: 'داده‌ها',
		search: 'جستجو',
		index: 'نمایهٔ نام‌ها',
		figures: 'ارقام',
		changes: 'تغییرها',
	},
	colophon: (licence) =>
		`واژه‌های خود سایت: ${licence}. مقاله از آنِ ناشر آن است و برای تحلیل نقل شده است.`,
	contents: 'در این صفحه',
	allPages: 'همهٔ صفحه‌ها',
	keep: 'دریافت همهٔ داستان در یک فایل',
	toTop: 'بازگشت به بالا',
	published: (publisher, changed) =>
		inOrder(`ناشر: ${publisher}`, ...(changed ? ['؛ آخرین تغییر: ', { time: changed }] : []), '. '),
	sources: 'منابع',
	source: (number) => `منبع ${number}`,
	sourceNamed: (number, name) => `منبع ${number}: ${name}`,
	showOnly: (group) => `تنها نشان بده: ${group}`,
	showAll: 'نمایش همه',
	any: 'همه',
	left: 'نمایش داده‌شده',
	fromTo: (from, to) => `${from} تا ${to}`,
	recordEnds: ({ text }) => `رویدادها تا ${text} را در بر می‌گیرد.`,
	way: 'شما این‌جا هستید',
	previous: 'قبلی',
	next: 'بعدی',
	before: (title) => inOrder('قبلی: ', title),
	after: (title) => inOrder('بعدی: ', title),
	moved: {
		title: 'انتقال یافته',
		text: inOrder(
			'این صفحه به نشانی دیگری انتقال یافته است. ',
			{ link: 'به نشانی تازه بروید', to: 'there' },
			'.'
		),
	},
	gone: {
		title: 'برداشته شده',
		text: inOrder(
			'این صفحه برداشته شده است. ',
			{ link: 'دلیل آن در اصلاح‌ها آمده است', to: 'there' },
			'.'
		),
	},
	notFound: {
		title: 'یافت نشد',
		heading: 'در این نشانی صفحه‌ای نیست',
		description: 'در این نشانی صفحه‌ای نیست.',
		advice: 'شاید نشانی نادرست نوشته شده باشد. نشانی‌های این سایت پس از نشر تغییر نمی‌کند.',
		article: 'مقاله، جمله به جمله',
		statements: 'گفته‌ها و شواهد آن‌ها',
		timeline: 'خط زمان',
		sources: 'منابع',
	},
};
