import type { PageWords } from '../en/page.ts';
import { inOrder } from '../parts.ts';

export const frame: PageWords['frame'] = {
	skip: 'نېغ منځپانګې ته لاړ شئ',
	pages: 'پاڼې',
	languages: 'نورې ژبې',
	nav: {
		article: 'لیکنه',
		statements: 'ویناوې',
		positions: 'د هر لوري دریځ',
		timeline: 'د پېښو لړۍ',
		questions: 'څه چې لا نه پوهېږو',
		law: 'قانون څه غواړي',
		sources: 'سرچینې',
		method: 'زموږ په اړه',
		people: 'کسان او اصطلاحات',
		data: 'ډېټا',
		search: 'لټون',
		index: 'د نومونو لړلیک',
		figures: 'شمېرې',
		changes: 'بدلونونه',
	},
	colophon: (licence) =>
		`د ویبپاڼې خپل ټکي: ${licence}. لیکنه د خپل خپروونکي ده او د تحلیل لپاره نقل شوې.`,
	contents: 'په دې پاڼه کې',
	allPages: 'ټولې پاڼې',
	keep: 'ټوله کیسه په یوه فایل کې ښکته کړئ',
	toTop: 'بېرته پورته',
	published: (publisher, changed) =>
		inOrder(
			`خپروونکی: ${publisher}`,
			...(changed ? ['؛ وروستی بدلون: ', { time: changed }] : []),
			'. '
		),
	sources: 'سرچینې',
	source: (number) => `سرچینه ${number}`,
	sourceNamed: (number, name) => `سرچینه ${number}: ${name}`,
	showOnly: (group) => `یوازې دا وښایاست: ${group}`,
	showAll: 'ټول وښایاست',
	any: 'ټول',
	left: 'ښودل شوي',
	fromTo: (from, to) => `له ${from} تر ${to}`,
	recordEnds: ({ text }) => `تر ${text} پورې پېښې پکې راغلې دي.`,
	way: 'تاسې دلته یاست',
	previous: 'مخکینۍ',
	next: 'راتلونکې',
	before: (title) => inOrder('مخکینۍ: ', title),
	after: (title) => inOrder('راتلونکې: ', title),
	moved: {
		title: 'لېږدول شوې',
		text: inOrder(
			'دا پاڼه بلې پتې ته لېږدول شوې ده. ',
			{ link: 'نوې پتې ته لاړ شئ', to: 'there' },
			'.'
		),
	},
	gone: {
		title: 'لرې شوې',
		text: inOrder(
			'دا پاڼه لرې شوې ده. ',
			{ link: 'دلیل یې په سمونونو کې راغلی دی', to: 'there' },
			'.'
		),
	},
	notFound: {
		title: 'ونه موندل شوه',
		heading: 'په دې پته کې پاڼه نشته',
		description: 'په دې پته کې پاڼه نشته.',
		advice: 'کېدای شي پته ناسمه لیکل شوې وي. د دې ویبپاڼې پتې تر خپرېدو وروسته نه بدلېږي.',
		article: 'لیکنه، جمله په جمله',
		statements: 'ویناوې او شواهد یې',
		timeline: 'د پېښو لړۍ',
		sources: 'سرچینې',
	},
};
