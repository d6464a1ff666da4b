import type { PageWords } from '../en/page.ts';
import { counted, signs } from './signs.ts';

const { number } = signs;

export const glance: PageWords['glance'] = {
	title: 'ایک نظر میں',
	spoken: (statements) => `${number(statements)} جن میں کوئی بولتا ہے`,
	all: (statements) => `تمام ${number(statements)}`,
	read: (sources, full, excerpt) =>
		`${counted(sources, 'ماخذ', 'ماخذوں')} میں سے ہم نے ${number(full)} پورے اور ${number(excerpt)} جزوی طور پر پڑھے۔`,
	document: (isRead) => `سرکاری صفحہ${isRead ? '' : ' (ہم نے نہیں کھولا)'}`,
};
