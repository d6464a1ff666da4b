/** A sentence as a page may have it, quotations that are its words, and quotations that are not. */
export interface ByHand {
	readonly lang: string;
	readonly page: string;
	/** The same words, though digits, marks or blanks may be others. */
	readonly good: readonly string[];
	readonly bad: readonly string[];
}

/** Written by hand, apart from the alterations that `quotations.ts` makes by chance. */
export const byHand: readonly ByHand[] = [
	// Digits in groups, and what stands before or behind them.
	{
		lang: 'en',
		page: 'It carried 12,345 people and 1,500 tons in 2014, 350 of them by night.',
		good: ['carried 12345 people', 'carried 12 345 people', '1500 tons in 2014, 350 of them'],
		bad: [
			'carried 12,354 people',
			'carried 345 people',
			'500 tons in 2014',
			'1500 tons in 2014350',
		],
	},
	{
		lang: 'en',
		page: 'It paid 10,00,000 rupees for .5 percent of the 1.5 million crates.',
		good: ['paid 1,000,000 rupees', 'for .5 percent of the', '1.5 million crates'],
		bad: ['paid 100,000 rupees', 'paid 10,000,000 rupees', 'for 5 percent of', '15 million crates'],
	},
	{
		lang: 'en',
		page: 'About ½ of the 10² crates at −5 degrees, by Article 2(4), came from 10–15 boats.',
		good: ['About ½ of the 10² crates', 'at -5 degrees', 'Article 2 (4), came', '10-15 boats'],
		bad: [
			'About 12 of the',
			'the 102 crates',
			'the 10 crates',
			'at 5 degrees',
			'Article 24, came',
			'1015 boats',
		],
	},
	{
		lang: 'en',
		page: 'It cost $5 million, growth was 5%, and the 5th boat came at 10:30 in the morning.',
		good: ['It cost $5 million', 'growth was 5 %, and'],
		bad: ['It cost €5 million', 'growth was 5, and', 'the 5 boat came', 'at 1030 in the morning'],
	},
	// Digits of other scripts.
	{
		lang: 'ps',
		page: 'په ۲۰۱۴ کال کې ۱٬۵۰۰ تنه او ۱٫۵ مليونه بوجۍ راوړل شوې.',
		good: ['په 2014 کال کې', '٢٠١٤ کال کې ١٥٠٠ تنه', '1.5 مليونه بوجۍ'],
		bad: ['په ۲۰۴۱ کال کې', '۱۵ مليونه بوجۍ', '۵۰۰ تنه او', 'په دوه زره کال کې'],
	},
	{
		lang: 'fa-AF',
		page: 'کشتی ساعت ۹:۴۰ با ۲۵ نفر و ۱۲ تن بار رسید.',
		good: ['با 25 نفر و 12 تن بار', 'با ٢٥ نفر و'],
		bad: ['با ۵۲ نفر و', 'ساعت ۹۴۰ با', 'با بیست و پنج نفر', '۲ تن بار رسید'],
	},
	{
		lang: 'ur',
		page: 'کشتی ۳٫۵ گھنٹے دیر سے آئی اور ۱۲۵ مسافر اترے۔',
		good: ['کشتی 3.5 گھنٹے دیر سے', 'اور 125 مسافر اترے'],
		bad: ['کشتی ۳۵ گھنٹے دیر', 'اور ۲۵ مسافر اترے', 'کشتی ۵ گھنٹے دیر', 'اور ۱۲۶ مسافر اترے'],
	},
	// Negations, alone, before a word, and joined with it.
	{
		lang: 'ur',
		page: 'دفتر نے کہا کہ کشتی کبھی دیر سے نہیں آئی، یہ ناممکن اور غیر‌ضروری ہے۔',
		good: ['کشتی کبھی دیر سے نہیں آئی', 'یہ ناممکن اور غیرضروری ہے'],
		bad: [
			'کشتی کبھی دیر سے آئی',
			'یہ ممکن اور غیرضروری ہے',
			'اور ضروری ہے',
			'کہا کہ کشتی دیر سے نہیں',
		],
	},
	{
		lang: 'ur',
		page: 'وہ نہ مانے گا، نہ آئے گا؛ بغیر کسی وجہ کے دروازہ بند ہے۔',
		good: ['نہ مانے گا نہ آئے گا', 'بغیر کسی وجہ کے دروازہ'],
		bad: ['وہ مانے گا، نہ آئے گا', 'نہ مانے گا، آئے گا', 'گا؛ کسی وجہ کے دروازہ'],
	},
	{
		lang: 'ps',
		page: 'دفتر وايي چې کښتۍ هېڅکله نه ده ناوخته شوې او هیڅوک نه دي پاتې.',
		good: ['کښتۍ هېڅکله نه ده ناوخته شوې', 'هیڅوک نه دي پاتې'],
		bad: ['کښتۍ هېڅکله ده ناوخته', 'کښتۍ نه ده ناوخته', 'هیڅوک دي پاتې', 'چې کښتۍ ناوخته شوې'],
	},
	{
		lang: 'ps',
		page: 'دوی دا خبره نه مني، په بندر کې اوبه نشته او څوک نلري.',
		good: ['دا خبره نه مني', 'په بندر كې اوبه نشته'],
		bad: ['دا خبره مني', 'په بندر کې اوبه شته', 'دوی خبره نه مني', 'او څوک لري'],
	},
	{
		lang: 'fa-AF',
		page: 'کشتی هیچ‌گاه دیر نمی‌آید و بندر نامناسب یا غیرقانونی نیست.',
		good: ['هیچگاه دیر نمیآید', 'هیچ گاه دیر نمی آید', 'بندر نامناسب یا غیرقانونی نیست'],
		bad: [
			'هیچ‌گاه دیر می‌آید',
			'کشتی دیر نمی‌آید',
			'بندر مناسب یا',
			'یا قانونی نیست',
			'غیرقانونی است',
		],
	},
	{
		lang: 'ar',
		page: 'قال المكتب إن السفينة لم تتأخر، ولا يوجد دليل، وهذا غيرُ ممكن.',
		good: ['إن السفينة لم تتأخر', 'ولا يوجد دليل، وهذا غير ممكن'],
		bad: ['إن السفينة تتأخر', 'المكتب أن السفينة لم', 'ويوجد دليل، وهذا', 'وهذا ممكن قال'],
	},
	{
		lang: 'en',
		page: 'They cannot say that it isn’t late; it is not able to leave, un\u00adless the non-stop boat is uncertain.',
		good: ["it isn't late", 'unless the non-stop boat', 'is not able to leave'],
		bad: [
			'They can say that',
			'that it is late',
			'is notable to leave',
			'it is able to',
			'the stop boat is',
			'boat is certain',
		],
	},
	// Letters that are others, though they look or sound nearly alike.
	{
		lang: 'ur',
		page: 'کشتی کے مالک نے کل آئے ہوئے ﷼ اور كرايه گنے۔',
		good: ['کشتی کے مالک نے', 'اور کرایہ گنے'],
		bad: ['کشتی کی مالک نے', 'نے کل آیے ہوئے', 'کشتی کے ملک نے'],
	},
	{
		lang: 'ps',
		page: 'ښځې او ماشومان د کښتۍ پر سر ولاړ وې، بندر ډک و.',
		good: ['ښځې او ماشومان د کښتۍ'],
		bad: ['ښځي او ماشومان د', 'د کښتی پر سر', 'ښځې ماشومان د کښتۍ'],
	},
	// Words in another order.
	{
		lang: 'en',
		page: 'The mayor answered the harbour office before the council met.',
		good: ['answered the harbour office before'],
		bad: ['The harbour office answered the mayor', 'before the harbour office answered'],
	},
	{
		lang: 'fa-AF',
		page: 'شهردار به دفتر بندر پاسخ داد و شورا خاموش ماند.',
		good: ['شهردار به دفتر بندر پاسخ داد'],
		bad: ['دفتر بندر به شهردار پاسخ داد', 'شورا پاسخ داد و شهردار'],
	},
	// Dots and brackets.
	{
		lang: 'en',
		page: 'The boats did not sink in the storm. Nobody was hurt. The office counted them at noon.',
		good: [
			'The boats did not … in the storm',
			'in the storm … counted them at noon',
			'[T]he boats did not [in any way] sink',
			'boats did not sink … at noon',
		],
		bad: [
			'The boats did … sink in the storm',
			'The boats did […] sink in the storm',
			'The boats did [indeed] sink in the storm',
			'The boats ... sink in the storm',
			'counted them at noon … The boats did not',
			'did not sink … did not sink',
			'in the storm … was hurt',
			'The bo…ats did not sink',
		],
	},
	{
		lang: 'ur',
		page: 'کشتی طوفان میں نہیں ڈوبی۔ دفتر نے دوپہر کو گنتی کی۔',
		good: [
			'کشتی طوفان میں … ڈوبی۔ دفتر نے'.replace('… ', 'نہیں '),
			'کشتی طوفان … دوپہر کو گنتی'.replace('طوفان …', 'طوفان میں نہیں ڈوبی …'),
		],
		bad: ['کشتی طوفان میں … ڈوبی۔ دفتر', 'دوپہر کو گنتی … کشتی طوفان'],
	},
	{
		lang: 'fa-AF',
		page: 'کشتی در توفان نمی‌ایستد و غرق شد؛ دفتر ظهر شمرد.',
		good: ['کشتی در توفان … دفتر ظهر'.replace('توفان …', 'توفان نمی‌ایستد …')],
		bad: ['کشتی در … و غرق شد', 'دفتر ظهر … در توفان'],
	},
	// Hyphens at the ends of lines, and letters that are printed as one.
	{
		lang: 'en',
		page: 'The of\ufb01ce of the \ufb02eet wrote of co-\noperation, of a re\u00adsult and of self-\ncontrol.',
		good: ['The office of the fleet', 'wrote of cooperation, of a result', 'and of self-control'],
		bad: ['The ofice of the', 'of operation, of a', 'of corporation, of a', 'and of control'],
	},
	{
		lang: 'fa-AF',
		page: 'ﻻزم نبود که \uFE97\uFEE4\uFE8E\uFEE1 بار \uFE91\uFEEE\uFEB3\uFEF4\uFEE0\uFEE2 بیاید.',
		good: ['لازم نبود که تمام بار'],
		bad: ['لازم بود که تمام بار', 'لازم نبود که نام بار'],
	},
];
