/**
 * Whether a text uses a name: each of the name’s words begins a word of the text, its last letter aside,
 * since endings change with the sentence; in any order, since words may stand between them. What a name
 * has in brackets is a name of its own. Marks above and below letters do not count; nor do words of one
 * or two letters, such as “of”, where the name has longer ones.
 */
export function usesName(text: string, name: string): boolean {
	const words = wordsOf(text);
	return alternatives(name).some((one) => {
		const all = wordsOf(one);
		const long = all.filter(({ length }) => length > 2);
		const wanted = long.length > 0 ? long : all;
		return wanted.every((word) => {
			const isWhole = word.length < 3 || (word.length === 3 && wanted.length === 1);
			const stem = isWhole ? word : word.slice(0, -1);
			return words.some((other) => other.startsWith(stem));
		});
	});
}

/** “Name (abbreviation)” is the name, and the abbreviation. */
function alternatives(name: string): string[] {
	const inside = [...name.matchAll(/\(([^)]*)\)/gu)].map(([, words = '']) => words);
	return [name.replaceAll(/\([^)]*\)/gu, ' '), ...inside].filter((one) => wordsOf(one).length > 0);
}

/** Words without marks and case; a zero-width non-joiner parts words, as in «لویه‌جرگه». */
function wordsOf(text: string): string[] {
	const plain = text
		.normalize('NFD')
		.replaceAll('\u200C', ' ')
		.replaceAll(/[\p{M}\p{Cf}]/gu, '');
	return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
