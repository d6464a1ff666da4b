import type { PageWords } from '../en/page.ts';
import { inOrder } from '../parts.ts';

export const translation: PageWords['translation'] = {
	name: 'اس ترجمے کے بارے میں',
	draft: 'مشینی ترجمے کا مسودہ، جسے ابھی کسی اہلِ زبان نے نہیں جانچا۔',
	reviewed: (by) => `ترجمہ جانچنے والے: ${by}۔`,
	behind: (since) => `اصل متن ${since} سے بدل چکا ہے؛ ترجمہ اس سے پیچھے ہے۔`,
	missing: 'جس کا ترجمہ نہیں ہوا وہ اصل زبان میں ہے۔',
	ways: (hasReport) =>
		inOrder(
			{ link: 'اصل متن پڑھیں', to: 'original' },
			...(hasReport ? [' یا ', { link: 'غلطی کی اطلاع دیں', to: 'report' }] : []),
			'۔'
		),
	nastaliq: 'نستعلیق',
};
