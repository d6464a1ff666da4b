import { domainToUnicode } from 'node:url';

/** Cyrillic letters that look like Latin ones: a name of nothing else looks like another name. */
const likeLatin = /^(?=.*\p{L})[аысԁеԍһіюјӏорԗԛѕԝхуъьҽпгѵѡ\d-]+$/u;
/** Scripts that are written beside Latin letters in one word: those of East Asia (UTS 39, “highly restrictive”). */
const besideLatin =
	/[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/gu;

/** Letters of Latin script that look like another one and do not come apart into letter and mark. */
const plainLatin: Readonly<Record<string, string>> = {
	ɑ: 'a',
	ᴀ: 'a',
	ʙ: 'b',
	ɓ: 'b',
	ƅ: 'b',
	ᴄ: 'c',
	ƈ: 'c',
	đ: 'd',
	ɖ: 'd',
	ɗ: 'd',
	ᴅ: 'd',
	ᴇ: 'e',
	ɇ: 'e',
	ꜰ: 'f',
	ƒ: 'f',
	ɡ: 'g',
	ɢ: 'g',
	ɠ: 'g',
	ǥ: 'g',
	ħ: 'h',
	ɦ: 'h',
	ʜ: 'h',
	ı: 'i',
	ɩ: 'i',
	ɪ: 'i',
	ɨ: 'i',
	ȷ: 'j',
	ɉ: 'j',
	ᴊ: 'j',
	ƙ: 'k',
	ᴋ: 'k',
	ł: 'l',
	ƚ: 'l',
	ɫ: 'l',
	ɭ: 'l',
	ʟ: 'l',
	ɱ: 'm',
	ᴍ: 'm',
	ɲ: 'n',
	ƞ: 'n',
	ɴ: 'n',
	ɳ: 'n',
	ø: 'o',
	ᴏ: 'o',
	ɵ: 'o',
	ƥ: 'p',
	ᴘ: 'p',
	ʠ: 'q',
	ɍ: 'r',
	ɼ: 'r',
	ʀ: 'r',
	ʂ: 's',
	ꜱ: 's',
	ŧ: 't',
	ƭ: 't',
	ʈ: 't',
	ᴛ: 't',
	ʉ: 'u',
	ᴜ: 'u',
	ʋ: 'v',
	ᴠ: 'v',
	ᴡ: 'w',
	ƴ: 'y',
	ʏ: 'y',
	ɏ: 'y',
	ƶ: 'z',
	ʐ: 'z',
	ᴢ: 'z',
};

/** What is wrong with the letters of a host. */
export interface Disguise {
	/** The label, or the host, that looks like another. */
	readonly shown: string;
	readonly why: 'cyrillic' | 'mixed' | 'like-known';
	/** The host that it looks like, where that is known. */
	readonly likeKnown?: string;
}

/**
 * How the host of an address looks like another than it is; `undefined` where it does not. Names in
 * punycode (`xn--…`) and in escapes are read as a browser may show them.
 *
 * @param known hosts that the content names in plain letters, to which a letter with a mark may be compared
 */
export function disguiseOf(
	url: string,
	known: ReadonlySet<string> = new Set()
): Disguise | undefined {
	if (!URL.canParse(url)) return undefined;
	const name = domainToUnicode(new URL(url).hostname);
	if (/^[\u0020-\u007E]*$/u.test(name)) return undefined;
	for (const shown of name.split('.')) {
		if (likeLatin.test(shown)) return { shown, why: 'cyrillic' };
		if (/\p{Script=Latin}/u.test(shown) && shown.replace(besideLatin, '') !== '')
			return { shown, why: 'mixed' };
	}
	const plain = withoutMarks(name);
	const isIn = (whole: string, host: string) => `.${whole}`.endsWith(`.${host}`);
	const likeKnown = [...known].find((host) => isIn(plain, host) && !isIn(name, host));
	return likeKnown === undefined ? undefined : { shown: name, why: 'like-known', likeKnown };
}

/** A host in the letters that it looks like, without `www.`. */
function withoutMarks(name: string): string {
	return name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[^\u0000-\u007F]/gu, (letter) => plainLatin[letter] ?? letter)
		.replace(/^www\./u, '');
}

/** The host of an address, without `www.`, where it is written in plain letters; else `undefined`. */
export function plainHost(url: string): string | undefined {
	if (!URL.canParse(url)) return undefined;
	const { hostname } = new URL(url);
	const host = hostname.replace(/^www\./u, '');
	return host === '' || host.split('.').some((label) => label.startsWith('xn--'))
		? undefined
		: host;
}
