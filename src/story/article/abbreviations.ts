/**
 * Abbreviations before a name, which end no sentence: those of CLDR's list of suppressions that do so (Unicode
 * Technical Standard 35, part 2, “Segmentation Exceptions”), with titles of officers and of Swahili. `Intl.Segmenter`
 * knows no such list.
 */
const beforeName = [
	'Mr Mrs Ms Messrs Mx Dr Prof Rev Fr Hon Gov Sen Rep Amb Pres Supt Insp Atty St Mt Ft',
	'Gen Maj Brig Col Lt Capt Cpt Cmdr Cdr Adm Sgt Cpl Pvt',
	'vs cf al approx',
	'Bw Bi Dk Mh Mhe Ndg Sh Mch Mwl Jen Kan Luteni',
]
	.join(' ')
	.split(' ');

/** Abbreviations before a number. */
const beforeNumber =
	'No Nos Art Arts Sec Secs Para Paras Ch Vol Fig Reg Res p pp para paras art arts no nos ca c vol ch fig Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Na Uk'.split(
		' '
	);

/** Names of Latin letters in Urdu, as initials are written in it; but for those that are words that end sentences. */
const urduLetters =
	'اے بی ڈی ایف ایچ جے کے ایل ایم این پی کیو آر ایس ٹی یو وی ڈبلیو ایکس وائی زیڈ'.split(' ');

const word = '(?<![\\p{L}\\p{M}\\p{N}])';
const stops = '[.۔]';
/** A blank may follow, and a bracket, but no new block. */
const blanks = '\\p{Pe}?[^\\S\\n]*';

/** Letters one by one, each with its full stop: `J.`, `U.S.`, `ش.`; in English `I` alone may be a word. */
const initials = `(?:(?!I${stops}${blanks}$)\\p{L}\\p{M}*${stops})+`;

const endsWithName = new RegExp(
	`${word}(?:${initials}|(?:${[...beforeName, ...urduLetters].join('|')})${stops})${blanks}$`,
	'u'
);
const endsWithNumber = new RegExp(`${word}(?:${beforeNumber.join('|')})\\.${blanks}$`, 'u');

/** Whether a full stop between two texts belongs to an abbreviation that the second goes on from. */
export function isAbbreviated(before: string, after: string): boolean {
	const next = /^[\s\p{Ps}\p{Pi}"']*(?<letter>[\p{L}\p{N}])/u.exec(after)?.groups?.['letter'];
	if (next === undefined) return false;
	return endsWithName.test(before) || (/\p{Nd}/u.test(next) && endsWithNumber.test(before));
}
