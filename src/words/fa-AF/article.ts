import type { PageWords } from '../en/page.ts';
import { inOrder } from '../parts.ts';
import { counted, signs } from './signs.ts';

const { number } = signs;

export const article: PageWords['article'] = {
	over: (sentences) => `یک مقاله، ${counted(sentences, 'جمله')}، در برابر همه از هم گشوده`,
	origin: ({ publisher, retrieved, words }) =>
		inOrder(
			'متن',
			...(publisher === undefined ? [] : [' نشرشده از ', { link: publisher, to: 'source' }]),
			...(retrieved ? ['، نسخه‌برداری در ', { time: retrieved }] : []),
			`؛ ${counted(words, 'واژه')}.`
		),
	titleIsOurs: 'عنوان بالا از ماست: نسخه عنوانی نشان نمی‌دهد.',
	how: inOrder(
		'حرفِ پس از هر جمله می‌گوید چه کسی در آن سخن می‌گوید؛ یادداشت آن دو پرسش دارد که هرگز با هم آمیخته نمی‌شوند. ',
		{ strong: 'گفته شده؟' },
		' آیا سندی، جدا از مقاله، هست که این گوینده این را گفته است؟ ',
		{ strong: 'چنین است؟' },
		' منابع دربارهٔ خود موضوع چه نشان می‌دهند؟ ستاره به یادداشتی دربارهٔ واژه‌ها می‌برد.'
	),
	strip: 'چه کسی سخن می‌گوید، جمله به جمله',
	bar: (place, speaker, words) => `${number(place)}: ${speaker}، ${counted(words, 'واژه')}`,
	note: (speaker) => `یادداشت: ${speaker}`,
	notes: 'یادداشت‌های این بند',
	evidence: (title, pieces) => `${title}: ${counted(pieces, 'شاهد')}`,
	back: 'بازگشت به جمله',
	wording: (notes) => `دربارهٔ واژه‌ها: ${counted(notes, 'یادداشت')}`,
	statements: (count) => `${counted(count, 'گفته')} با شواهد آن‌ها`,
	events: (count) => `${counted(count, 'رویداد')} در خط زمان`,
};
