import type { PageWords } from '../en/page.ts';
import { counted, signs } from './signs.ts';

export const search: PageWords['search'] = {
	description:
		'هر گفته، رویداد، نام، جا و منبع را می‌یابد. آنچه می‌نویسید به هیچ جا فرستاده نمی‌شود.',
	field: 'جستجو در این سایت',
	go: 'جستجو',
	kinds: {
		statement: 'گفته‌ها',
		event: 'رویدادها',
		person: 'کسان، طرف‌ها و گروه‌ها',
		place: 'جاها',
		term: 'اصطلاحات',
		position: 'موضع‌ها',
		law: 'قانون و توافق‌ها',
		answer: 'یافته‌ها و پرسش‌های باز',
		source: 'منابع',
	},
	kind: 'نوع',
	side: 'جانب',
	from: 'از سال',
	to: 'تا سال',
	any: 'همه',
	best: 'بهترین نتیجه‌ها',
	results: 'نتیجه‌ها: {n}',
	shown: '{n} از {all}',
	loading: 'فهرست بار می‌شود…',
	failed: 'فهرست بار نشد. هنگام وصل بودن شبکه دوباره بکوشید، یا نمایهٔ نام‌ها را ببینید.',
	none: 'برای «{q}» چیزی یافت نشد.',
	near: '«{q}» با این املا در هیچ جا نیست. نزدیک به آن این‌هاست:',
	advice: 'کلمه‌های کمتر یا املای دیگری را بیازمایید، یا این‌ها را ببینید:',
	gap: 'چیزی کم است؟ به ما بگویید:',
	sources: (sources, kilobytes) =>
		`جستجو در ${counted(sources, 'منبع')} هم (${signs.number(kilobytes)} کیلوبایت بیشتر)`,
	noScript:
		'جستجو در مرورگر شما انجام می‌شود و به جاوااسکریپت نیاز دارد. بدون آن، این فهرست‌ها به همه چیز می‌رسند:',
	browse: 'یا فهرست‌ها را ببینید',
	index: {
		description: (names) =>
			`${counted(names, 'نام')} از الف تا ی: کسان، طرف‌ها، گروه‌ها، جاها، اصطلاحات و سندها، و این که هر یک در کجا آمده است.`,
		see: (name) => `نگاه کنید به ${name}`,
		figures: '۰–۹',
		statement: (number) => `گفتهٔ ${number}`,
	},
};
