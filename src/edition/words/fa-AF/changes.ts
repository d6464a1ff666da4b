import type { ChangesWords } from '../en/changes.ts';
import { inOrder } from '../parts.ts';
import { counted } from './signs.ts';

export const changes: ChangesWords = {
	title: 'تغییرها',
	description: 'پس از نشر در این سایت چه تغییر کرده است، چه زمانی و چرا.',
	standfirst: inOrder(
		'هر تغییر در پاسخ، عنوان، تاریخ، رقم یا واژه‌های مقاله، تازه‌ترین نخست. به‌صورت ',
		{ link: 'فید', to: 'feed' },
		' نیز در دسترس است.'
	),
	lastChanged: (date) => inOrder('آخرین تغییر: ', { time: date }, '.'),
	answer: (asked, was, is) =>
		inOrder(
			`${asked} پاسخ پیش‌تر این بود: `,
			{ stressed: was },
			'؛ اکنون این است: ',
			{ stressed: is },
			'.'
		),
	date: (was, is) =>
		inOrder(
			'تاریخ پیش‌تر این بود: ',
			{ stressed: was },
			'؛ اکنون این است: ',
			{ stressed: is },
			'.'
		),
	titleChanged: 'عنوان تغییر کرد.',
	figures: 'رقم‌ها تغییر کرد.',
	words: 'واژه‌های مقاله تغییر کرد.',
	said: 'پیش‌تر می‌گفت:',
	says: 'اکنون می‌گوید:',
	why: 'چرا:',
	kinds: { correction: 'اصلاح', change: 'تغییر', slip: 'لغزش تایپی' },
	slips: 'لغزش‌های تایپی',
	added: 'تازه',
	reworded: 'این‌ها نیز تغییر کرد',
	removed: 'برداشته شد',
	article: 'مقاله',
	all: 'همهٔ تغییرها',
	gone: 'آنچه دیگر در مقاله نیست',
	release: {
		title: (day) => `نشر ${day}`,
		description: (day) => `در ${day} چه نشر شد، و تا آن زمان چه تغییر کرده بود.`,
		here: 'این نشر، با هش‌های آن',
		holds: (statements, events, sources) =>
			`${counted(statements, 'گفته')}، ${counted(events, 'رویداد')}، ${counted(sources, 'منبع')}.`,
		first: 'نخستین نشر.',
		current: 'سایت اکنون همین‌گونه است.',
		earlier: (day) => `سایت پس از آن تغییر کرده است؛ تازه‌ترین نشر از ${day} است.`,
		pending: 'سایت پس از آن تغییر کرده است، و این تغییر هنوز در هیچ نشری نیست.',
		cite: 'چگونه ارجاع دهید',
		data: 'داده‌ها در یک فایل',
		dataText: inOrder(
			'یک فایل برای بایگانی: ',
			{ link: 'داده‌ها', to: 'package' },
			'، با ',
			{ link: 'شرح آن برای زنودو', to: 'zenodo' },
			'.'
		),
		again: 'ساختن دوباره',
		againText: (command) => inOrder('از مخزن پروژه: ', { code: command }),
		hashes: 'هش‌ها',
		hashesText:
			'SHA-256 واژه‌های هر چیز، با فاصله‌های یکسان: هر که واژه‌ها را دارد می‌تواند بداند که از همین نشر است یا نه.',
		content: 'همهٔ محتوا',
		article: 'مقاله',
		file: 'این فهرست به‌صورت فایل',
		thing: 'چه',
		hash: 'SHA-256',
	},
	feed: {
		title: (site) => `${site}: تغییرها`,
	},
};
