/** Scripts of which letters join: in them, and nowhere else, a joiner can change what a reader sees. */
const joiningScripts =
	'\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}';
const joining = `[[${joiningScripts}]&&[\\p{L}\\p{M}]]`;
/** What an ending may be written behind: a letter or a digit of any script, the end of a quotation, of a link, of emphasis. */
const wordEnd = '[\\p{L}\\p{N}\\p{M}\\p{Pe}\\p{Pf}\\p{S}"\'*_%٪]|[^\\s\\p{Ps}]\\p{Pi}';

/**
 * Joiners that belong where they stand:
 * - U+200C before a letter that would join, behind the end of a word (`می‌رود`, `«آب کم»‌ها`, `NGO‌ها`);
 * - U+200D between letters that join, and behind the Arabic heh of the Hijri years (`ه‍.ش`);
 * - U+200D within an emoji, as Unicode lists them.
 *
 * To be used with the flag `v`.
 */
export const joinersInPlace = {
	nonJoiner: `(?<=${wordEnd})\\u200C(?=${joining})`,
	joiner: `(?<=${joining}\\p{M}{0,4})\\u200D(?=${joining})|(?<=\\u0647)\\u200D`,
	// The class is looked at first: it rules out most places in half the time.
	emoji: '(?=\\p{Emoji})\\p{RGI_Emoji}',
} as const;
