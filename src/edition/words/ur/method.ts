import type { PageWords } from '../en/page.ts';
import { inOrder } from '../parts.ts';
import { counted } from './signs.ts';

export const method: PageWords['method'] = {
	title: 'تعارف',
	description:
		'تجزیہ کیسے تیار ہوا، ہر ماخذ کا کتنا حصہ پڑھا گیا، کس چیز کی تصدیق نہ ہو سکی، اور ہر تصحیح۔',
	numbers: 'تصدیق کی صورتِ حال، اعداد میں',
	everyRule: inOrder(
		'کوئی صفحہ اس وقت تک شائع نہیں ہوتا جب تک ',
		{ link: 'ہماری ہر جانچ', to: 'rules' },
		' میں پورا نہ اترے۔'
	),
	hash: (sha256) => inOrder('مضمون کے متن کا SHA-256: ', { code: sha256 }),
	eras: 'ٹائم لائن کے ادوار، اور وہ وہیں کیوں شروع اور ختم ہوتے ہیں',
	corrections: 'تصحیحات',
	noCorrections: 'ابھی کوئی نہیں۔',
	corrected: (date) => inOrder({ time: date }, '۔'),
	said: 'پہلے یہ لکھا تھا:',
	says: 'اب یہ لکھا ہے:',
	why: 'وجہ:',
	fault: (contact) => inOrder('غلطی کی اطلاع دیں: ', { link: contact, to: 'contact' }),
	tally: {
		caption: 'سائٹ کی تیاری کے وقت مواد سے گنا گیا',
		sentences: 'مضمون کے جملے',
		statements: 'بیانات',
		evidence: (asked) => `${asked} شواہد`,
		events: 'واقعات',
		eventsOfTwoPublishers: 'وہ واقعات جن کے ماخذ دو یا زیادہ ناشروں کے ہیں',
		contestedEvents: 'وہ واقعات جن میں کچھ متنازع ہے',
		sources: 'ماخذ',
		seen: (seen) => `ماخذ: ${seen}`,
		publishers: 'ناشر',
		quotations: 'ماخذوں کے اقتباسات',
		comparedQuotations: 'ماخذ سے ملائے گئے اقتباسات',
	},
	shares: {
		caption:
			'شواہد کی تعداد ناشر کے ملک کے لحاظ سے، پھر ماخذ کی زبان کے لحاظ سے؛ سائٹ بناتے وقت شمار کی گئی',
		whole: 'تمام بیانات',
		pieces: (count: string) => `شواہد: ${count}`,
		unknown: 'کسی ایک ملک کا نہیں، یا معلوم نہیں',
	},
	rules: {
		title: 'ہماری جانچ',
		description: (count) =>
			`${counted(count, 'قاعدہ', 'قواعد')} جو مواد کے کسی صفحے کی اشاعت سے پہلے پورے ہونے چاہییں، ہر ایک مثال کے ساتھ۔`,
		standfirst: (count) =>
			`${counted(count, 'قاعدہ', 'قواعد')}۔ جب تک ان میں سے ایک بھی ٹوٹا ہو، کچھ شائع نہیں ہوتا۔ ہر ایک کی ایک مثال پاس ہوتی ہے اور ایک فیل؛ دونوں ٹیسٹ کے طور پر چلائی جاتی ہیں۔`,
		note: inOrder(
			'مثالیں ایک کشتی کے بارے میں چھوٹی سی کہانی کی فائلیں ہیں، وہاں دکھائی گئی ہیں جہاں وہ اس سے مختلف ہیں۔ ٹرمینل میں: ',
			{ code: 'npm run check -- --explain quote-in-article' }
		),
		passes: 'پاس ہوتی ہے',
		fails: 'فیل ہوتی ہے',
		story: 'مثالوں کی کہانی',
		allFiles: 'اس کی تمام فائلیں',
		asItIs: 'کہانی جیسی ہے۔',
		absent: (path) => inOrder({ code: path }, ' موجود نہیں'),
	},
};
