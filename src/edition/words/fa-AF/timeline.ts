import type { PageWords } from '../en/page.ts';
import { counted, signs } from './signs.ts';

const { number, year } = signs;

export const timeline: PageWords['timeline'] = {
	title: 'خط زمان',
	none: 'هیچ رویدادی ثبت نشده است.',
	span: (from, to) => `${year(from)}–${year(to)}`,
	description: (events, span) =>
		`${counted(events, 'رویداد')}، ${span}، با منابع و آنچه مورد اختلاف است.`,
	standfirst: (events) => `${counted(events, 'رویداد')}، با منابع و آنچه مورد اختلاف است.`,
	heading: (span) => `خط زمان، ${span}`,
	events: (count) => counted(count, 'رویداد'),
	key: 'رویدادهای مهم',
	drawn:
		'هر نقطه یک رویداد است؛ نقطه‌های توخالی مورد اختلاف است. برای رفتن به یک دوره آن را انتخاب کنید. پهنای دوره از شمار رویدادهاست، نه از مدت آن.',
	overview: 'رویدادها بر پایهٔ زمان و دسته',
	era: (firstYear, title, events) => `${firstYear}، ${title}: ${counted(events, 'رویداد')}`,
	category: 'دسته',
	categories: 'در هر دسته چه می‌آید',
	side: 'جانب',
	years: 'سال‌ها',
	isDisputed: 'مورد اختلاف',
	sources: (count) => counted(count, 'منبع'),
	bearsOn: (statements) => `مربوط به ${counted(statements, 'گفته')}`,
	places: 'کجا رخ داد',
	introductions: 'منابع مقدمه‌ها',
	onDate: 'دربارهٔ تاریخ',
	disputed: 'چه چیز مورد اختلاف است',
	parties: 'چه کسانی دخیل بودند',
	why: 'گفته‌های مرتبط',
	neighbours: 'رویدادهای همسایه',
	inTimeline: 'در خط زمان',
	map: {
		name: 'نقشهٔ مکان‌ها',
		place: (name, events) => `${name}: ${counted(events, 'رویداد')}`,
		caption: (shown, all) =>
			`محل ${number(shown)} رویداد از ${counted(all, 'رویداد')}؛ هرچه نقطه بزرگ‌تر، رویدادها بیش‌تر. باقی در جای دیگر بودند یا یک مکان مشخص ندارند.`,
		ring: 'حلقه نشانهٔ منطقه‌ای گسترده یا چند محل است.',
		precision: {
			point: 'خود محل',
			town: 'جایی در شهر',
			district: 'جایی در ولسوالی',
			province: 'جایی در ولایت',
			several: 'یکی از چند محل',
		},
	},
};
