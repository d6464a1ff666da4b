import type { PageWords } from '../en/page.ts';
import { counted, signs } from './signs.ts';

const { number } = signs;

export const glance: PageWords['glance'] = {
	title: 'په یوه نظر',
	spoken: (statements) => `${number(statements)} چې ویونکی لري`,
	all: (statements) => `ټولې ${number(statements)}`,
	read: (sources, full, excerpt) =>
		`له ${counted(sources, 'سرچینې', 'سرچینو')} مو ${number(full)} بشپړې او ${number(excerpt)} په یوه برخه لوستې دي.`,
	document: (isRead) => `رسمي پاڼه${isRead ? '' : ' (موږ نه ده پرانیستې)'}`,
};
