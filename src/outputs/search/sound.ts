type Rules = readonly (readonly [from: RegExp, to: string])[];

/** What sounds alike in names from these languages, whatever the vowels. */
const consonants: Readonly<Record<'latin' | 'arabic', Rules>> = {
	latin: [
		[/ck|kh|q|c(?![eiyh])/gu, 'k'],
		[/c(?!h)/gu, 's'],
		[/ph/gu, 'f'],
		[/aw(?=[ou])/gu, 'a'],
		[/w/gu, 'v'],
		[/oo|ou/gu, 'u'],
		[/ee|ie|y/gu, 'i'],
		[/z/gu, 's'],
		[/(.)\1+/gu, '$1'],
	],
	arabic: [
		// Each of the languages lacks letters of the others, and writes the nearest of its own.
		[/[طٹټ]/gu, 'ت'],
		[/[ڈډ]/gu, 'د'],
		[/[ڑړ]/gu, 'ر'],
		[/[صث]/gu, 'س'],
		[/[ذضظځ]/gu, 'ز'],
		[/ح/gu, 'ه'],
		[/ق/gu, 'ک'],
		[/ښ/gu, 'ش'],
		[/ږ/gu, 'ژ'],
		[/څ/gu, 'چ'],
		[/ڼ/gu, 'ن'],
	],
};

/** No two spell the vowels of a name alike, nor what is breathed: Konar and Kunar, Zabiullah and Zabihullah, پشاور and پېښور. */
const vowels: typeof consonants = {
	latin: [
		[/(?<=.)[aeiouh]+/gu, ''],
		[/^[aeiou]+/gu, 'a'],
	],
	arabic: [
		[/(?<=.)(?:[اویع]|ه$)+/gu, ''],
		[/^[اعیو]+/gu, 'ا'],
	],
};

/**
 * What is left of a folded word when all goes in which spellings of a name differ: `mehsood` → `mehsud`,
 * `msd`; `mahsud` → `mahsud`, `msd`; `پیشاور` → `پیشاور`, `پشر`. First with its vowels, then without,
 * where at least three letters are left. Of a word with digits, nothing.
 */
export function soundsOf(term: string): string[] {
	if (/\d/u.test(term) || term.length < 3) return [];
	const script = /[a-z]/u.test(term) ? 'latin' : 'arabic';
	const voiced = changed(term, consonants[script]);
	const bare = changed(voiced, vowels[script]).replace(/(.)\1+/gu, '$1');
	return bare.length < 3 ? [voiced] : [voiced, bare];
}

function changed(word: string, rules: Rules): string {
	return rules.reduce((left, [from, to]) => left.replace(from, to), word);
}
