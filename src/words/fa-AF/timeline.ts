import type { PageWords } from '../en/page.ts';
import { counted, signs } from './signs.ts';

const { number, year } = signs;

const countries: Readonly<Record<string, string>> = {
	AE: 'امارات متحدهٔ عربی',
	AF: 'افغانستان',
	CN: 'چین',
	IN: 'هند',
	IR: 'ایران',
	KG: 'قرغزستان',
	KZ: 'قزاقستان',
	NP: 'نیپال',
	OM: 'عمان',
	PK: 'پاکستان',
	QA: 'قطر',
	SA: 'عربستان سعودی',
	TJ: 'تاجکستان',
	TM: 'ترکمنستان',
	UZ: 'ازبکستان',
};

export const timeline: PageWords['timeline'] = {
	title: 'خط زمان',
	span: (from, to) => `${year(from)}–${year(to)}`,
	description: (events, span) =>
		`${counted(events, 'رویداد')}، ${span}، هر یک با منابع آن و با آنچه در آن مورد اختلاف است.`,
	standfirst: (events) =>
		`${counted(events, 'رویداد')}، هر یک با منابع آن و با آنچه در آن مورد اختلاف است.`,
	heading: (span) => `خط زمان، ${span}`,
	events: (count) => counted(count, 'رویداد'),
	drawn:
		'هر نقطه یک رویداد است؛ جایی که چیزی در آن مورد اختلاف باشد، توخالی است. برای رفتن به یک دوره آن را انتخاب کنید. مقیاس از دوره‌ای به دورهٔ دیگر تغییر می‌کند: هر دوره به اندازه‌ای که رویدادهایش جا می‌خواهند پهن است، پس در آغاز سال‌ها زود می‌گذرند و در پایان ماه‌ها جا می‌گیرند.',
	overview: 'رویدادها بر پایهٔ زمان و دسته',
	era: (firstYear, title, events) => `${firstYear}، ${title}: ${counted(events, 'رویداد')}`,
	category: 'دسته',
	side: 'جانب',
	isDisputed: 'مورد اختلاف',
	sources: (count) => counted(count, 'منبع'),
	bearsOn: (statements) => `مربوط به ${counted(statements, 'گفته')}`,
	places: 'کجا رخ داد',
	introductions: 'منابع مقدمه‌ها',
	onDate: 'دربارهٔ تاریخ',
	disputed: 'مورد اختلاف',
	parties: 'جانب‌ها',
	why: 'چرا این‌جاست: گفته‌هایی که به آن‌ها مربوط است',
	neighbours: 'رویدادهای همسایه',
	inTimeline: 'در خط زمان',
	map: {
		name: 'نقشهٔ مکان‌ها',
		place: (name, events) => `${name}: ${counted(events, 'رویداد')}`,
		caption: (shown, all) =>
			`محل ${number(shown)} رویداد از ${counted(all, 'رویداد')}؛ هرچه نقطه بزرگ‌تر، رویدادها بیش‌تر. باقی در جای دیگر بودند یا یک مکان مشخص ندارند.`,
		country: (name, code) => countries[code] ?? name,
	},
};
