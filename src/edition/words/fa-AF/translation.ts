import type { PageWords } from '../en/page.ts';
import { inOrder } from '../parts.ts';

export const translation: PageWords['translation'] = {
	name: 'دربارهٔ این ترجمه',
	draft: 'ترجمهٔ ماشینی مقدماتی که هنوز دری‌زبانی آن را بازبینی نکرده است.',
	reviewed: (by) => `ترجمه را ${by} بازبینی کرده است.`,
	behind: (since) => `متن اصلی از ${since} تغییر کرده است؛ ترجمه از آن عقب است.`,
	missing: 'آنچه ترجمه نشده به زبان اصلی نشان داده می‌شود.',
	ways: (hasReport) =>
		inOrder(
			{ link: 'متن اصلی را بخوانید', to: 'original' },
			...(hasReport ? [' یا ', { link: 'خطا را گزارش دهید', to: 'report' }] : []),
			'.'
		),
	nastaliq: 'نستعلیق',
};
