/** Words that each fold makes the same, by its name: as readers type them, and as they are printed. */
export const foldExamples: Readonly<
	Record<string, readonly (readonly [typed: string, printed: string])[]>
> = {
	compatibility: [
		['ﷲ', 'الله'],
		['ﬁre', 'fire'],
	],
	case: [['torkham', 'Torkham']],
	hamza: [
		['علما', 'علماء'],
		['داود', 'داؤد'],
		['لاین', 'لائن'],
		['اباد', 'آباد'],
	],
	marks: [
		['وزارت', 'وزارتِ'],
		['turkiye', 'Türkiye'],
		['قطعنامه', 'قطعنامهٔ'],
		['کابل', 'کـابل'],
	],
	kaf: [
		['كابل', 'کابل'],
		['ننگرهار', 'ننګرهار'],
	],
	yeh: [
		['كي', 'کی'],
		['سرتیري', 'سرتېري'],
		['حملى', 'حملے'],
		['جنورى', 'جنورۍ'],
	],
	heh: [
		['ننگرھار', 'ننگرہار'],
		['ثانوية', 'ثانویه'],
	],
	noon: [['مين', 'میں']],
	digits: [
		['١٢٦٧', '1267'],
		['۱۴۰۴', '1404'],
	],
	thousands: [
		['6000', '6,000'],
		['6000', '۶٬۰۰۰'],
	],
	apostrophes: [
		['daesh', 'Da’esh'],
		['pakistan', 'Pakistan’s'],
	],
	unseen: [['کابل', '\u200fکابل']],
};
