import type { PageWords } from '../en/page.ts';
import { counted, signs } from './signs.ts';

export const search: PageWords['search'] = {
	description:
		'هره وینا، پېښه، نوم، ځای او سرچینه دلته موندل کېږي. هغه څه چې لیکئ، هېڅ چېرې نه استول کېږي.',
	field: 'په دې ویبپاڼه کې ولټوئ',
	go: 'لټون',
	kinds: {
		statement: 'ویناوې',
		event: 'پېښې',
		person: 'کسان، لوري او ډلې',
		place: 'ځایونه',
		term: 'اصطلاحات',
		position: 'دریځونه',
		law: 'قانون او تړونونه',
		answer: 'موندنې او بې‌ځوابه پوښتنې',
		source: 'سرچینې',
	},
	kind: 'ډول',
	side: 'لوری',
	from: 'له کاله',
	to: 'تر کاله',
	any: 'ټول',
	best: 'غوره پایلې',
	results: 'پایلې: {n}',
	shown: 'له {all} څخه {n}',
	loading: 'لړلیک راځي…',
	failed: 'لړلیک رانغی. د نېټ په شتون کې بیا هڅه وکړئ، یا د نومونو لړلیک وګورئ.',
	none: 'د «{q}» لپاره هېڅ ونه موندل شول.',
	near: '«{q}» په دې املا هېڅ چېرې نشته. ورته دا دي:',
	advice: 'لږ ټکي یا بله املا وازموئ، یا دا وګورئ:',
	gap: 'څه پاتې دي؟ راته ووایئ:',
	sources: (sources, kilobytes) =>
		`په ${counted(sources, 'سرچینه', 'سرچینو')} کې هم ولټوئ (${signs.number(kilobytes)} کیلوبایټه نور)`,
	noScript:
		'لټون ستاسو په براوزر کې کېږي او جاواسکرېپټ غواړي. بې له هغه دا لړلیکونه هر څه ته لار ښيي:',
	browse: 'یا لړلیکونه وګورئ',
	index: {
		description: (names) =>
			`له ا تر ې ${counted(names, 'نوم', 'نومونه')}: کسان، لوري، ډلې، ځایونه، اصطلاحات او سندونه، او دا چې هر یو چېرې راغلی دی.`,
		see: (name) => `وګورئ: ${name}`,
		figures: '۰–۹',
		statement: (number) => `وینا ${number}`,
	},
};
