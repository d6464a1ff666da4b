/** Words that pack about as badly as those of a language: made of syllables, the frequent ones short. */
const vocabulary = Array.from({ length: 2_500 }, (_, at) => {
	const ranks = [at % 80, Math.floor(at / 7) % 80, Math.floor(at / 80) % 80];
	return ranks
		.slice(0, at < 60 ? 1 : at < 120 ? 2 : 3)
		.map((rank) => ('bcdfghklmnprstvw'[rank % 16] ?? '') + ('aeiou'[rank % 5] ?? ''))
		.join('');
});

/** So many words, always the same for a seed: a few are frequent, most are rare. */
export function madeUpWords(seed: number, length: number): string {
	let state = Math.imul(seed + 1, 2_654_435_761) >>> 0;
	return Array.from({ length }, () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return vocabulary[Math.floor((state / 2 ** 32) ** 2 * vocabulary.length)] ?? '';
	}).join(' ');
}
