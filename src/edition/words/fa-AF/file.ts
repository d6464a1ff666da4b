import type { FileWords } from '../en/file.ts';
import { inOrder } from '../parts.ts';
import { counted } from './signs.ts';

const inKeep = (...leavesOut: readonly string[]) =>
	`این یک فایل مقاله، گفته‌ها، خط زمان و منابع را در بر دارد؛ این‌ها را کنار می‌گذارد: ${leavesOut.join('؛ ')}.`;
const besideTitles = 'یادداشت‌های هر منبع؛ منابع رویدادها؛ همه جز تاریخ و عنوان رویدادها';
const besideKeyTitles =
	'یادداشت‌های هر منبع؛ منابع رویدادها؛ همه‌چیز رویدادها جز تاریخ و عنوان رویدادهای مهم';
/** Of statements that are not key. */
const minor = {
	assessments: 'ارزیابی گفته‌هایی که کلیدی نیستند',
	both: 'ارزیابی و شواهد گفته‌هایی که کلیدی نیستند',
	evidence: 'شواهد گفته‌هایی که کلیدی نیستند',
};
const introductions = 'مقدمه‌های دوره‌ها';
const quotes = 'واژه‌های نقل‌شده از منابع';

export const file: FileWords = {
	card: {
		over: (sentences) => `یک مقاله، ${counted(sentences, 'جمله')}`,
		ask: 'آیا این را گفته‌اند؟ آیا شواهد آن را تأیید می‌کند؟',
		statements: (count) => counted(count, 'گفته'),
		events: (count) => counted(count, 'رویداد'),
	},
	citation: ({ publisher, title, site, changed, release, recordEnds, address }) =>
		`${publisher === undefined ? '' : `${publisher}. `}«${title}». ${site}${changed === undefined ? '' : `، ${release === undefined ? `آخرین تغییر ${changed}` : `نشر ${release}`}`}. رویدادها تا ${recordEnds}. ${address}`,
	accessed: (day) => ` (دسترسی در \u200E${day})`,
	shareBy: {
		whatsapp: 'واتساپ',
		x: 'ایکس',
		facebook: 'فیسبوک',
		telegram: 'تلگرام',
		mail: 'ایمیل',
	},
	quotation: {
		speaker: (name) => `گوینده: ${name}.`,
		words: (words) => `واژه‌های مقاله: «${words}»`,
		source: (site, address) => inOrder('منبع: ', { link: site, to: 'page' }, `، ${address}`),
	},
	onDate: (words) => `دربارهٔ تاریخ: ${words}`,
	disputed: (words) => `مورد اختلاف: ${words}`,
	correction: {
		title: (title) => (title === undefined ? 'اصلاح' : `اصلاح: ${title}`),
		kind: 'اصلاح',
		said: (words) => `پیش‌تر می‌گفت: ${words}`,
		says: (words) => `اکنون می‌گوید: ${words}`,
		why: (words) => `چرا: ${words}`,
	},
	calendar: {
		date: (words, edtf) => `تاریخ: ${words} (EDTF ${edtf}).`,
		onlyBeginning: 'تنها تاریخ آغاز آن درج شده است.',
		everyDay: 'هر روزی که می‌تواند منظور باشد درج شده است.',
	},
	markdown: {
		articleLicence: 'متن از آنِ ناشر آن است و برای تحلیل نقل شده است.',
		speaks: (speaker, form) => `${speaker}، ${form}:`,
		inArticle: 'در مقاله بخوانید',
		assessment: 'ارزیابی',
		inTimeline: 'رویدادهای مرتبط',
		onDate: 'دربارهٔ تاریخ',
		disputed: 'مورد اختلاف',
		statements: 'گفته‌های مرتبط',
		sources: 'منابع',
	},
	annotations: (site) => `${site}: ادعاهای مقاله`,
	reference: {
		date: (edtf) => `تاریخ به EDTF: ${edtf}.`,
		in: (journal) => `در: ${journal}.`,
		interviewer: (name) => `مصاحبه‌کننده: ${name}.`,
		number: (number) => `شماره: ${number}.`,
		seen: (seen, accessed) =>
			`برای این سایت: ${seen}${accessed === undefined ? '' : ` (${accessed})`}.`,
		archived: (address) => `نسخهٔ بایگانی: ${address}`,
	},
	licence: ({ site, licence, publisher, articlePublisher }) => [
		`${site}: جواز داده‌ها`,
		'',
		`واژه‌های خود سایت و داده‌هایی که از آن‌ها ساخته شده: ${licence}.`,
		...(publisher === undefined ? [] : [`لطفاً نام ببرید: ${publisher}.`]),
		'',
		`جواز واژه‌های دیگران را در بر نمی‌گیرد: مقاله (claims، article.md، annotations)`,
		`از آنِ ${articlePublisher ?? 'ناشر آن'} است، و نقل قول‌ها از منابع (evidence، ستون quote) و`,
		`عنوان‌های منابع از آنِ نویسندگان آن‌ها است. این‌جا برای تحلیل نقل شده‌اند.`,
	],
	downloads: {
		calendar: 'رویدادها به شکل iCalendar',
		geojson: 'رویدادها به شکل GeoJSON برای نقشه: دقت هر نقطه در کنار آن آمده است',
		annotations: 'ادعاها به شکل W3C Web Annotations',
		package: 'جدول‌ها به شکل Tabular Data Package (Frictionless)',
		licence: 'با داده‌ها چه می‌توان کرد',
		csl: 'منابع به شکل CSL-JSON، برای Zotero، Pandoc و برنامه‌های ارجاع',
		bibtex: 'منابع به شکل BibTeX با UTF-8',
		biblatex: 'منابع به شکل biblatex با UTF-8، همراه با زبان و روز خواندن',
		ris: 'منابع به شکل RIS، برای EndNote، Mendeley و دیگران',
		checksums: 'SHA-256 هر فایل این‌جا، برای `sha256sum -c`',
	},
	crumbs: { statements: 'گفته‌ها', timeline: 'خط زمان' },
	keep: {
		parts: 'بخش‌ها',
		article: 'مقاله',
		statements: 'گفته‌ها',
		timeline: 'خط زمان',
		sources: 'منابع',
		leavesOut: {
			notes: inKeep('یادداشت‌های هر منبع'),
			sources: inKeep('یادداشت‌های هر منبع؛ منابع دیگر با نام ناشر آمده‌اند'),
			events: inKeep(
				'یادداشت‌های هر منبع، و همه جز تاریخ و عنوان رویدادهایی که به هیچ گفته‌ای مربوط نیستند؛ منابع دیگر با نام ناشر آمده‌اند'
			),
			moreEvents: inKeep(
				'یادداشت‌های هر منبع، و همه جز تاریخ و عنوان رویدادهایی که به هیچ گفتهٔ کلیدی مربوط نیستند؛ منابع دیگر با نام ناشر آمده‌اند'
			),
			allEvents: inKeep(besideTitles),
			assessments: inKeep(besideTitles, minor.assessments),
			introductions: inKeep(besideTitles, minor.assessments, introductions),
			quotes: inKeep(besideTitles, minor.assessments, introductions, quotes),
			evidence: inKeep(besideTitles, minor.both, introductions, quotes),
			allAssessments: inKeep(besideTitles, minor.evidence, introductions, quotes, 'همهٔ ارزیابی‌ها'),
			otherEvents: inKeep(besideKeyTitles, minor.evidence, introductions, quotes, 'همهٔ ارزیابی‌ها'),
			otherStatements: inKeep(
				besideKeyTitles,
				introductions,
				quotes,
				'گفته‌هایی که کلیدی نیستند، و همهٔ ارزیابی‌ها'
			),
		},
		whole: 'همهٔ آن، با اصلاح‌های پس از این:',
		wording: 'دربارهٔ واژه‌ها',
		speaks: (speaker, form) => `${speaker}، ${form}.`,
		inArticle: 'در مقاله',
	},
};
