import type { PageWords } from '../en/page.ts';
import { counted, signs } from './signs.ts';

const { number, year } = signs;

export const timeline: PageWords['timeline'] = {
	title: 'ٹائم لائن',
	none: 'کوئی واقعہ درج نہیں۔',
	span: (from, to) => `${year(from)}–${year(to)}`,
	description: (events, span) =>
		`${counted(events, 'واقعہ', 'واقعات')}، ${span}؛ ماخذوں کے ساتھ اور اس کے ساتھ کہ کیا متنازع ہے۔`,
	standfirst: (events) =>
		`${counted(events, 'واقعہ', 'واقعات')}؛ ماخذوں کے ساتھ اور اس کے ساتھ کہ کیا متنازع ہے۔`,
	heading: (span) => `ٹائم لائن، ${span}`,
	events: (count) => counted(count, 'واقعہ', 'واقعات'),
	key: 'اہم واقعات',
	drawn:
		'ہر نقطہ ایک واقعہ ہے؛ کھوکھلے نقطے متنازع ہیں۔ کسی دور پر جانے کے لیے اسے منتخب کریں۔ دور کی چوڑائی واقعات کی تعداد سے ہے، مدت سے نہیں۔',
	overview: 'وقت اور زمرے کے لحاظ سے واقعات',
	era: (firstYear, title, events) =>
		`${firstYear}، ${title}: ${counted(events, 'واقعہ', 'واقعات')}`,
	category: 'زمرہ',
	categories: 'زمروں میں کیا کیا شامل ہے',
	side: 'فریق',
	years: 'سال',
	isDisputed: 'متنازع',
	sources: (count) => counted(count, 'ماخذ', 'ماخذ'),
	bearsOn: (statements) => `${counted(statements, 'بیان', 'بیانات')} سے متعلق`,
	places: 'کہاں ہوا',
	introductions: 'تعارفی عبارتوں کے ماخذ',
	onDate: 'تاریخ کے بارے میں',
	disputed: 'کیا متنازع ہے',
	parties: 'کون شامل تھا',
	why: 'متعلقہ بیانات',
	neighbours: 'آس پاس کے واقعات',
	inTimeline: 'ٹائم لائن میں',
	map: {
		name: 'مقامات کا نقشہ',
		place: (name, events) => `${name}: ${counted(events, 'واقعہ', 'واقعات')}`,
		caption: (shown, all) =>
			`${counted(all, 'واقعے', 'واقعات')} میں سے ${number(shown)} کہاں ہوئے؛ نقطہ جتنا بڑا، واقعات اتنے زیادہ۔ باقی کہیں اور ہوئے یا ان کا کوئی ایک مقام نہیں۔`,
		ring: 'حلقہ وسیع علاقے یا کئی مقامات کے لیے ہے۔',
		precision: {
			point: 'عین مقام',
			town: 'شہر میں کہیں',
			district: 'ضلعے میں کہیں',
			province: 'صوبے میں کہیں',
			several: 'کئی مقامات میں سے ایک',
		},
	},
};
