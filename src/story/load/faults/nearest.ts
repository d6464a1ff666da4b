import { distance } from 'fastest-levenshtein';

/** Comparisons of words that one search may make: thousands of faults must not take minutes. */
const budget = 2_000_000;

/** Finds the known word nearest to a mistyped one; `undefined` where none is near. */
export type FindNearest = (word: string) => string | undefined;

/**
 * Prepares a search among known words. Answers are kept, and after some millions of comparisons
 * the search gives up: a report with so many faults is not mended word by word.
 */
export function nearestAmong(known: readonly string[]): FindNearest {
	return bounded(known, nearestTo);
}

/** The same for the one known word that can be meant: two letters off at most, and all others farther. */
export function onlyAmong(known: readonly string[]): FindNearest {
	return bounded(known, onlyNear);
}

function bounded(
	known: readonly string[],
	search: (word: string, known: readonly string[]) => string | undefined
): FindNearest {
	const answers = new Map<string, string | undefined>();
	let left = budget;
	return (word) => {
		if (answers.has(word)) return answers.get(word);
		if (left < known.length || word.length > 200) return undefined;
		left -= known.length;
		const answer = search(word, known);
		answers.set(word, answer);
		return answer;
	};
}

/** The note “Did you mean …?” where a word is near enough to a known one; `undefined` otherwise. */
export function nearestNote(
	word: string,
	known: readonly string[],
	what: string
): string | undefined {
	return meantNote(nearestAmong(known)(word), what);
}

/** The note “Did you mean …?” for a word that was found. */
export function meantNote(word: string | undefined, what: string): string | undefined {
	return word === undefined ? undefined : `Did you mean the ${what} \`${word}\`?`;
}

function onlyNear(word: string, known: readonly string[]): string | undefined {
	const near = known
		.filter((candidate) => Math.abs(candidate.length - word.length) <= 3)
		.map((candidate) => ({ candidate, steps: distance(word, candidate) }))
		.toSorted((a, b) => a.steps - b.steps);
	const [first, second] = near;
	if (!first || first.steps > 2 || first.steps >= word.length / 2) return undefined;
	return second && second.steps <= first.steps + 1 ? undefined : first.candidate;
}

function nearestTo(word: string, known: readonly string[]): string | undefined {
	let best: string | undefined;
	let least = Infinity;
	for (const candidate of known) {
		const allowed = Math.max(2, Math.floor(candidate.length / 3));
		if (Math.abs(candidate.length - word.length) > Math.min(allowed, least - 1)) continue;
		const steps = distance(word, candidate);
		if (steps > allowed || steps >= least || steps >= word.length) continue;
		[best, least] = [candidate, steps];
	}
	return best;
}

/** Whether a value is one word or number. A list or a map is none; one with a key `toString` is not even text. */
export function isScalar(value: unknown): value is string | number | bigint | boolean {
	return ['string', 'number', 'bigint', 'boolean'].includes(typeof value);
}
