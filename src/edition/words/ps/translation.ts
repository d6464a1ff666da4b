import type { PageWords } from '../en/page.ts';
import { inOrder } from '../parts.ts';

export const translation: PageWords['translation'] = {
	name: 'د دې ژباړې په اړه',
	draft: 'لومړنۍ ماشیني ژباړه، چې لا پښتو ژبي نه ده کتلې.',
	reviewed: (by) => `ژباړه ${by} کتلې ده.`,
	behind: (since) => `اصلي متن له ${since} راهیسې بدل شوی دی؛ ژباړه ترې وروسته پاتې ده.`,
	missing: 'هغه څه چې نه دي ژباړل شوي، په اصلي ژبه ښودل کېږي.',
	ways: (hasReport) =>
		inOrder(
			{ link: 'اصلي متن ولولئ', to: 'original' },
			...(hasReport ? [' یا ', { link: 'د تېروتنې خبر ورکړئ', to: 'report' }] : []),
			'.'
		),
	nastaliq: 'نستعلیق',
};
