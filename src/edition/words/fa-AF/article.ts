import type { PageWords } from '../en/page.ts';
import { inOrder } from '../parts.ts';
import { counted, signs } from './signs.ts';

const { number } = signs;

export const article: PageWords['article'] = {
	over: 'بررسی آشکارِ یک مقالهٔ خبری',
	origin: ({ publisher, retrieved, words }) =>
		inOrder(
			'متن',
			...(publisher === undefined ? [] : [' نشرشده از ', { link: publisher, to: 'source' }]),
			...(retrieved ? ['، نسخه‌برداری در ', { time: retrieved }] : []),
			`؛ ${counted(words, 'واژه')}.`
		),
	titleIsOurs: 'عنوان از ماست؛ نسخهٔ ما از مقاله عنوانی نداشت.',
	how: inOrder(
		'حرفِ پس از هر جمله می‌گوید چه کسی در آن سخن می‌گوید. هر یادداشت به دو پرسش جداگانه پاسخ می‌دهد: آیا این را گفته‌اند، و آیا شواهد آن را تأیید می‌کند؟ ',
		{ link: 'معنای پاسخ‌ها', to: 'meanings' },
		'. * نشان یادداشتی دربارهٔ واژه‌هاست.'
	),
	strip: (sentences, statements) =>
		sentences === statements
			? 'چه کسی سخن می‌گوید، جمله به جمله'
			: `چه کسی سخن می‌گوید: ${counted(sentences, 'جمله')}، ${counted(statements, 'بخش')} (یک جمله می‌تواند دو بخش داشته باشد)`,
	bar: (place, speaker, words) => `${number(place)}: ${speaker}، ${counted(words, 'واژه')}`,
	note: (speaker) => `یادداشت: ${speaker}`,
	notes: 'یادداشت‌های این بند',
	evidence: (title) => `شواهد: ${title}`,
	back: 'بازگشت به جمله',
	wording: (notes) => `${counted(notes, 'یادداشت')} دربارهٔ واژه‌ها`,
	statements: (count) => `${counted(count, 'گفته')} با شواهد آن‌ها`,
	events: (count) => `${counted(count, 'رویداد')} در خط زمان`,
};
