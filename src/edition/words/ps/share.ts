import type { PageWords } from '../en/page.ts';
import { counted } from './signs.ts';

export const share: PageWords['share'] = {
	title: 'شریکول',
	share: 'شریک یې کړئ…',
	copyLink: 'لینک کاپي کړئ',
	copyCitation: 'حواله کاپي کړئ',
	copyCode: 'د ځایولو کوډ کاپي کړئ',
	copied: 'کاپي شو',
	notCopied: 'کاپي نه شو',
	more: 'حواله ورکول یا په بله پاڼه کې ځایول',
	reference: 'د حوالو پروګرامونو لپاره:',
	frame: 'په پاڼه کې ځایول (iframe)',
	quotation: 'د نقل په توګه ځایول (بې iframe)',
	embed: {
		toStatement: (sources) => `شواهد: ${counted(sources, 'سرچینه', 'سرچینې')}`,
		toEvent: (sources) => `د دې پېښې ${counted(sources, 'سرچینه', 'سرچینې')} او اړوندې ویناوې`,
		words: (publisher) =>
			publisher === undefined
				? 'د لیکنې ټکي'
				: `د لیکنې ټکي، لکه د ${publisher} له خوا چې خپاره شوي`,
		onDate: 'د نېټې په اړه:',
		disputed: 'پرې اختلاف شته:',
	},
};
