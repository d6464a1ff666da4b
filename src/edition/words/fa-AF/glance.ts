import type { PageWords } from '../en/page.ts';
import { counted, signs } from './signs.ts';

const { number } = signs;

export const glance: PageWords['glance'] = {
	title: 'در یک نگاه',
	spoken: (statements) => `${number(statements)} گفتهٔ دارای گوینده`,
	all: (statements) => `هر ${number(statements)} گفته`,
	read: (sources, full, excerpt) =>
		`از ${counted(sources, 'منبع')}، ${number(full)} را کامل و ${number(excerpt)} را تا اندازه‌ای خواندیم.`,
	document: (isRead) => `صفحهٔ رسمی${isRead ? '' : ' (ما آن را باز نکرده‌ایم)'}`,
};
