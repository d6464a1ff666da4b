import type { PageWords } from '../en/page.ts';
import { counted, signs } from './signs.ts';

const { number, year } = signs;

export const timeline: PageWords['timeline'] = {
	title: 'د پېښو لړۍ',
	none: 'هېڅ پېښه نه ده ثبته شوې.',
	span: (from, to) => `${year(from)}–${year(to)}`,
	description: (events, span) =>
		`${counted(events, 'پېښه', 'پېښې')}، ${span}؛ له سرچینو سره، او دا چې پر څه اختلاف شته.`,
	standfirst: (events) =>
		`${counted(events, 'پېښه', 'پېښې')}؛ له سرچینو سره، او دا چې پر څه اختلاف شته.`,
	heading: (span) => `د پېښو لړۍ، ${span}`,
	events: (count) => counted(count, 'پېښه', 'پېښې'),
	key: 'مهمې پېښې',
	drawn:
		'هره نقطه یوه پېښه ده؛ پر منځ تشو اختلاف شته. یوه دوره وټاکئ چې هلته ورشئ. د دورې پلنوالی د پېښو له شمېره دی، نه له مودې.',
	overview: 'پېښې د وخت او ډول له مخې',
	era: (firstYear, title, events) => `${firstYear}، ${title}: ${counted(events, 'پېښه', 'پېښې')}`,
	category: 'ډول',
	categories: 'په هر ډول کې څه راځي',
	side: 'لوری',
	years: 'کلونه',
	isDisputed: 'پرې اختلاف شته',
	sources: (count) => counted(count, 'سرچینه', 'سرچینې'),
	bearsOn: (statements) => `له ${counted(statements, 'وینا', 'ویناوو')} سره تړاو لري`,
	places: 'چېرته وشوې',
	introductions: 'د سریزو سرچینې',
	onDate: 'د نېټې په اړه',
	disputed: 'پر څه اختلاف شته',
	parties: 'څوک پکې ښکېل وو',
	why: 'اړوندې ویناوې',
	neighbours: 'مخکې او وروسته پېښې',
	inTimeline: 'د پېښو په لړۍ کې',
	map: {
		name: 'د ځایونو نقشه',
		place: (name, events) => `${name}: ${counted(events, 'پېښه', 'پېښې')}`,
		caption: (shown, all) =>
			`له ${counted(all, 'پېښې', 'پېښو')} څخه ${number(shown)} چېرته وشوې؛ نقطه چې هر څومره لویه وي، هومره پېښې ډېرې دي. نورې بل چېرته وې یا یو ټاکلی ځای نه لري.`,
		ring: 'کړۍ د پراخې سیمې یا څو ځایونو لپاره ده.',
		precision: {
			point: 'هماغه ځای',
			town: 'په ښار کې چېرته',
			district: 'په ولسوالۍ کې چېرته',
			province: 'په ولایت کې چېرته',
			several: 'له څو ځایونو یو',
		},
	},
};
