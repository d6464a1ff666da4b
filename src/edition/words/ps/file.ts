import type { FileWords } from '../en/file.ts';
import { inOrder } from '../parts.ts';
import { counted } from './signs.ts';

const inKeep = (...leavesOut: readonly string[]) =>
	`په دې یوه فایل کې لیکنه، ویناوې، د پېښو لړۍ او سرچینې دي؛ دا پکې نشته: ${leavesOut.join('؛ ')}.`;
const besideTitles = 'د هرې سرچینې یادښتونه؛ د پېښو سرچینې؛ د پېښو له نېټې او سرلیک پرته نور هر څه';
const besideKeyTitles =
	'د هرې سرچینې یادښتونه؛ د پېښو سرچینې؛ د مهمو پېښو له نېټې او سرلیک پرته د پېښو نور هر څه';
/** Of statements that are not key. */
const minor = {
	assessments: 'د هغو ویناوو ارزونې چې کلیدي نه دي',
	both: 'د هغو ویناوو ارزونې او شواهد چې کلیدي نه دي',
	evidence: 'د هغو ویناوو شواهد چې کلیدي نه دي',
};
const introductions = 'د دورو سریزې';
const quotes = 'له سرچینو نقل شوي ټکي';

export const file: FileWords = {
	card: {
		over: (sentences) => `یوه لیکنه، ${counted(sentences, 'جمله', 'جملې')}`,
		ask: 'ایا دا یې ویلي دي؟ ایا شواهد یې ملاتړ کوي؟',
		statements: (count) => counted(count, 'وینا', 'ویناوې'),
		events: (count) => counted(count, 'پېښه', 'پېښې'),
	},
	citation: ({ publisher, title, site, changed, release, recordEnds, address }) =>
		`${publisher === undefined ? '' : `${publisher}. `}«${title}». ${site}${changed === undefined ? '' : `، ${release === undefined ? `وروستی بدلون ${changed}` : `د ${release} خپرونه`}`}. پېښې تر ${recordEnds}. ${address}`,
	accessed: (day) => ` (په \u200E${day} کتل شوی)`,
	shareBy: {
		whatsapp: 'واټس اپ',
		x: 'اېکس',
		facebook: 'فېسبوک',
		telegram: 'ټېلېګرام',
		mail: 'برېښنالیک',
	},
	quotation: {
		speaker: (name) => `څوک غږېږي: ${name}.`,
		words: (words) => `د لیکنې ټکي: «${words}»`,
		source: (site, address) => inOrder('سرچینه: ', { link: site, to: 'page' }, `، ${address}`),
	},
	onDate: (words) => `د نېټې په اړه: ${words}`,
	disputed: (words) => `پرې اختلاف شته: ${words}`,
	correction: {
		title: (title) => (title === undefined ? 'سمون' : `سمون: ${title}`),
		kind: 'سمون',
		said: (words) => `مخکې داسې وه: ${words}`,
		says: (words) => `اوس داسې ده: ${words}`,
		why: (words) => `ولې: ${words}`,
	},
	calendar: {
		date: (words, edtf) => `نېټه: ${words} (EDTF ${edtf}).`,
		onlyBeginning: 'یوازې د پیل نېټه یې درج شوې.',
		everyDay: 'هره هغه ورځ درج شوې چې مطلب یې کېدای شي.',
	},
	markdown: {
		articleLicence: 'متن د خپل خپروونکي دی او د تحلیل لپاره نقل شوی.',
		speaks: (speaker, form) => `${speaker}، ${form}:`,
		inArticle: 'په لیکنه کې یې ولولئ',
		assessment: 'ارزونه',
		inTimeline: 'اړوندې پېښې',
		onDate: 'د نېټې په اړه',
		disputed: 'پرې اختلاف شته',
		statements: 'اړوندې ویناوې',
		sources: 'سرچینې',
	},
	annotations: (site) => `${site}: د لیکنې ادعاوې`,
	reference: {
		date: (edtf) => `نېټه په EDTF کې: ${edtf}.`,
		in: (journal) => `په دې کې خپره شوې: ${journal}.`,
		interviewer: (name) => `مرکه کوونکی: ${name}.`,
		number: (number) => `شمېره: ${number}.`,
		seen: (seen, accessed) =>
			`د دې ویبپاڼې لپاره: ${seen}${accessed === undefined ? '' : ` (${accessed})`}.`,
		archived: (address) => `زېرمه شوی نقل: ${address}`,
	},
	licence: ({ site, licence, publisher, articlePublisher }) => [
		`${site}: د ډېټا جواز`,
		'',
		`د ویبپاڼې خپل ټکي او هغه ډېټا چې ترې جوړه شوې: ${licence}.`,
		...(publisher === undefined ? [] : [`مهرباني وکړئ دا نوم یاد کړئ: ${publisher}.`]),
		'',
		`جواز د نورو ټکي نه رانغاړي: لیکنه (claims، article.md، annotations)`,
		`د ${articlePublisher ?? 'خپل خپروونکي'} ده، او له سرچینو نقل شوي ټکي (evidence، د quote ستن) او`,
		`د سرچینو سرلیکونه د هغو کسانو دي چې لیکلي یې دي. دلته د تحلیل لپاره نقل شوي.`,
	],
	downloads: {
		calendar: 'پېښې د iCalendar په بڼه',
		geojson: 'پېښې د GeoJSON په بڼه، د نقشو لپاره: ورسره لیکل شوي چې هر ټکی څومره کره دی',
		annotations: 'ادعاوې د W3C Web Annotations په بڼه',
		package: 'جدولونه د Tabular Data Package (Frictionless) په بڼه',
		licence: 'له ډېټا سره څه کول روا دي',
		csl: 'سرچینې د CSL-JSON په بڼه، د Zotero، Pandoc او د حوالو د پروګرامونو لپاره',
		bibtex: 'سرچینې د BibTeX په بڼه، په UTF-8 کې',
		biblatex: 'سرچینې د biblatex په بڼه، په UTF-8 کې، له ژبې او د لوستلو له ورځې سره',
		ris: 'سرچینې د RIS په بڼه، د EndNote، Mendeley او نورو لپاره',
		checksums: 'د دې ځای د هر فایل SHA-256، د `sha256sum -c` لپاره',
	},
	crumbs: { statements: 'ویناوې', timeline: 'د پېښو لړۍ' },
	keep: {
		parts: 'برخې',
		article: 'لیکنه',
		statements: 'ویناوې',
		timeline: 'د پېښو لړۍ',
		sources: 'سرچینې',
		leavesOut: {
			notes: inKeep('د هرې سرچینې یادښتونه'),
			sources: inKeep('د هرې سرچینې یادښتونه؛ نورې سرچینې د خپل خپروونکي په نوم راغلې دي'),
			events: inKeep(
				'د هرې سرچینې یادښتونه، او د هغو پېښو له نېټې او سرلیک پرته نور هر څه چې له هېڅ وینا سره تړاو نه لري؛ نورې سرچینې د خپل خپروونکي په نوم راغلې دي'
			),
			moreEvents: inKeep(
				'د هرې سرچینې یادښتونه، او د هغو پېښو له نېټې او سرلیک پرته نور هر څه چې له هېڅ کلیدي وینا سره تړاو نه لري؛ نورې سرچینې د خپل خپروونکي په نوم راغلې دي'
			),
			allEvents: inKeep(besideTitles),
			assessments: inKeep(besideTitles, minor.assessments),
			introductions: inKeep(besideTitles, minor.assessments, introductions),
			quotes: inKeep(besideTitles, minor.assessments, introductions, quotes),
			evidence: inKeep(besideTitles, minor.both, introductions, quotes),
			allAssessments: inKeep(besideTitles, minor.evidence, introductions, quotes, 'ټولې ارزونې'),
			otherEvents: inKeep(besideKeyTitles, minor.evidence, introductions, quotes, 'ټولې ارزونې'),
			otherStatements: inKeep(
				besideKeyTitles,
				introductions,
				quotes,
				'هغه ویناوې چې کلیدي نه دي، او ټولې ارزونې'
			),
		},
		whole: 'ټوله ویبپاڼه، تر دې وروسته له شویو سمونونو سره:',
		wording: 'د جمله بندۍ په اړه',
		speaks: (speaker, form) => `${speaker}، ${form}.`,
		inArticle: 'په لیکنه کې',
	},
};
