import type { PageWords } from '../en/page.ts';
import { counted } from './signs.ts';

export const statements: PageWords['statements'] = {
	title: 'گفته‌ها',
	description: (count) =>
		`مقاله چه می‌گوید، در ${counted(count, 'گفته')}: چه کسی می‌گوید، آیا گفته شده است، و منابع چه نشان می‌دهند.`,
	heading: 'مقاله چه می‌گوید',
	standfirst:
		'هر جمله به یک گفته تعلق دارد. از هر گفته دو پرسش می‌شود که هرگز با هم آمیخته نمی‌شوند: آیا گفته شده است، و آیا چنین است؟',
	square: 'هر مربع یک شاهد است:',
	squares: {
		supports: 'پشتیبانی می‌کند،',
		qualifies: 'قید می‌گذارد،',
		contradicts: 'در تناقض است.',
	},
	speaker: 'گوینده',
	topic: 'موضوع',
	key: 'گفته‌های کلیدی',
	others: 'گفته‌های دیگر',
	all: 'همهٔ گفته‌ها',
	one: (speaker, said, so) => `${speaker}. گفته شده؟ ${said} چنین است؟ ${so}`,
	inArticle: 'در مقاله',
	toWords: 'پیوند به همین واژه‌ها',
	noEvidence: 'منبعی یافت نشد.',
	assessment: 'ارزیابی',
	events: 'در خط زمان',
	neighbours: 'گفته‌های همسایه',
};
