import type { ChangesWords } from '../en/changes.ts';
import { inOrder } from '../parts.ts';
import { counted } from './signs.ts';

export const changes: ChangesWords = {
	title: 'تبدیلیاں',
	description: 'اشاعت کے بعد اس سائٹ پر کیا بدلا، کب اور کیوں۔',
	standfirst: inOrder(
		'جواب، عنوان، تاریخ، عدد یا مضمون کے الفاظ میں ہر تبدیلی، تازہ ترین سب سے پہلے۔ یہ ',
		{ link: 'فیڈ', to: 'feed' },
		' کی صورت میں بھی دستیاب ہے۔'
	),
	lastChanged: (date) => inOrder('آخری تبدیلی: ', { time: date }, '۔'),
	answer: (asked, was, is) =>
		inOrder(
			`${asked} پہلے جواب یہ تھا: `,
			{ stressed: was },
			'؛ اب یہ ہے: ',
			{ stressed: is },
			'۔'
		),
	date: (was, is) =>
		inOrder('پہلے تاریخ یہ تھی: ', { stressed: was }, '؛ اب یہ ہے: ', { stressed: is }, '۔'),
	titleChanged: 'عنوان بدلا گیا۔',
	figures: 'اعداد بدلے گئے۔',
	words: 'مضمون کے الفاظ بدلے گئے۔',
	said: 'پہلے یہ لکھا تھا:',
	says: 'اب یہ لکھا ہے:',
	why: 'وجہ:',
	kinds: { correction: 'تصحیح', change: 'تبدیلی', slip: 'ٹائپ کی غلطی' },
	slips: 'ٹائپ کی غلطیاں',
	added: 'نیا',
	reworded: 'یہ بھی بدلا',
	removed: 'ہٹا دیا گیا',
	article: 'مضمون',
	all: 'تمام تبدیلیاں',
	gone: 'جو اب مضمون میں نہیں',
	release: {
		title: (day) => `${day} کی اشاعت`,
		description: (day) => `${day} کو کیا شائع ہوا، اور اس وقت تک کیا بدل چکا تھا۔`,
		here: 'یہ اشاعت، اپنے ہیش کے ساتھ',
		holds: (statements, events, sources) =>
			`${counted(statements, 'بیان', 'بیانات')}، ${counted(events, 'واقعہ', 'واقعات')}، ${counted(sources, 'ماخذ', 'ماخذ')}۔`,
		first: 'پہلی اشاعت۔',
		current: 'سائٹ اس وقت اسی حالت میں ہے۔',
		earlier: (day) => `اس کے بعد سائٹ بدل چکی ہے؛ تازہ ترین اشاعت ${day} کی ہے۔`,
		pending: 'اس کے بعد سائٹ بدل چکی ہے، اور یہ تبدیلی ابھی کسی اشاعت میں شامل نہیں۔',
		cite: 'حوالہ کیسے دیں',
		data: 'ڈیٹا ایک فائل میں',
		dataText: inOrder(
			'محفوظ کرنے کے لیے ایک فائل: ',
			{ link: 'ڈیٹا', to: 'package' },
			'، اور ',
			{ link: 'زینوڈو کے لیے اس کی تفصیل', to: 'zenodo' },
			'۔'
		),
		again: 'دوبارہ تیار کریں',
		againText: (command) => inOrder('پروجیکٹ کے ذخیرے سے: ', { code: command }),
		hashes: 'ہیش',
		hashesText:
			'ہر چیز کے الفاظ کا SHA-256، خالی جگہیں یکساں کر کے: جس کے پاس الفاظ ہوں وہ جان سکتا ہے کہ آیا وہ اسی اشاعت کے ہیں۔',
		content: 'سارا مواد',
		article: 'مضمون',
		file: 'یہ فہرست فائل کی صورت میں',
		thing: 'کیا',
		hash: 'SHA-256',
	},
	feed: {
		title: (site) => `${site}: تبدیلیاں`,
	},
};
