import { readFileSync, readdirSync } from 'node:fs';

export const languages = ['en', 'ur', 'ps', 'fa-AF'] as const;
export type Language = (typeof languages)[number];

/** Random numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** The seed of this run: `SEED` repeats one. */
export const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);

/** Paragraphs in one language, out of the texts of this project’s story. */
export function paragraphsIn(language: Language, count: number): string[] {
	const ending = language === 'en' ? /^[^.]+\.md$/u : new RegExp(`\\.${language}\\.md$`, 'u');
	return readdirSync('content/timeline')
		.filter((name) => ending.test(name))
		.slice(0, count)
		.map((name) => {
			const text = readFileSync(`content/timeline/${name}`, 'utf8');
			return text
				.slice(text.indexOf('\n---', 4) + 4)
				.replace(/\s*\[@[^\]]*\]/gu, '')
				.replace(/\s+/gu, ' ')
				.trim();
		});
}

const isWord = (word: string) => /[\p{L}\p{N}]/u.test(word);

/** A quotation of 8 to 18 words of a paragraph; it begins and ends with a word. */
export function quotationIn(paragraph: string, random: () => number): string {
	const words = paragraph.split(' ');
	const size = Math.min(words.length, 8 + Math.floor(random() * 11));
	const start = Math.floor(random() * (words.length - size + 1));
	return words
		.slice(start, start + size)
		.join(' ')
		.replace(/^[^\p{L}\p{N}(“"]+|[\s\p{P}]+$/gu, '');
}

const negations = /^(?:not|no|never|none|نہیں|نہ|مت|نه|نا|نشته|نیست|نمی|هیڅ|هیچ)$/u;

/** The kinds of alteration. */
export const alterations = ['changed word', 'dropped word', 'changed figure'] as const;

/**
 * A quotation with one word other than it was, one word left out (a negation where it has one), or one
 * figure changed. `undefined` where nothing of the kind can be done, or where the words stand in the text all the same.
 */
export function altered(
	quotation: string,
	paragraph: string,
	how: (typeof alterations)[number],
	random: () => number
): string | undefined {
	const words = quotation.split(' ');
	const inner = words.map((word, index) => ({ word, index })).slice(1, -1);
	const own = inner.filter(({ word }) => isWord(word));
	const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)];
	const negation = own.find(({ word }) => negations.test(word));
	const figures = own.filter(({ word }) => /\p{Nd}/u.test(word));
	const chosen =
		how === 'changed figure'
			? pick(figures)
			: how === 'dropped word'
				? (negation ?? pick(own))
				: pick(own);
	if (!chosen) return undefined;
	const others = paragraph.split(' ').filter((word) => isWord(word) && word !== chosen.word);
	const digits = (word: string) =>
		word.replace(/\p{Nd}/u, (digit) => {
			const code = digit.codePointAt(0) ?? 0;
			const zero = code < 0x100 ? 0x30 : code < 0x6f0 ? 0x660 : 0x6f0;
			return String.fromCodePoint(zero + ((code - zero + 1 + Math.floor(random() * 8)) % 10));
		});
	const inPlace =
		how === 'dropped word'
			? []
			: [how === 'changed figure' ? digits(chosen.word) : (pick(others) ?? 'x')];
	const changed = words.toSpliced(chosen.index, 1, ...inPlace).join(' ');
	const bare = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
	return bare(paragraph).includes(bare(changed)) ? undefined : changed;
}

/** So many quotations of a language’s paragraphs, each with its paragraph. */
export function quotationsIn(
	paragraphs: readonly string[],
	count: number,
	random: () => number
): { quote: string; paragraph: string }[] {
	return Array.from({ length: count }, (_, index) => {
		const paragraph = paragraphs[index % paragraphs.length] ?? '';
		return { quote: quotationIn(paragraph, random), paragraph };
	});
}

/** So many altered quotations, the kinds of alteration by turns. */
export function alteredIn(
	paragraphs: readonly string[],
	count: number,
	random: () => number
): { quote: string; paragraph: string; how: string }[] {
	const found: { quote: string; paragraph: string; how: string }[] = [];
	for (let turn = 0; found.length < count && turn < count * 60; turn += 1) {
		const paragraph = paragraphs[turn % paragraphs.length] ?? '';
		const how = alterations[found.length % alterations.length] ?? 'changed word';
		const quote = altered(quotationIn(paragraph, random), paragraph, how, random);
		if (quote !== undefined) found.push({ quote, paragraph, how });
	}
	return found;
}
