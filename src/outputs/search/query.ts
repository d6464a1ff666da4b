import { foldText } from './folds.ts';
import { isSlip, maySlip } from './slips.ts';
import { soundsOf } from './sound.ts';
import type { Vocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** One way in which a word of a query may stand on a page. */
export interface Spelling {
	readonly term: string;
	/** How sure it is that the reader means it, 0 to 1. */
	readonly weight: number;
	/** Whether words count that only begin so. */
	readonly isStart: boolean;
}

/**
 * What a reader may mean by each word of a query. A word that stands on the site is meant as it is, or as the
 * beginning of another; what sounds alike counts less. One that stands nowhere may be two words, one with
 * its neighbours, or have a slip in it.
 */
export function spellingsOf(query: string, vocabulary: Vocabulary): Spelling[][] {
	const typed = wordsOf(dated(query, vocabulary.ownMonths)).map(({ terms }) => terms);
	const words: Spelling[][] = [];
	for (let place = 0; place < typed.length; place += 1) {
		const joined = joinedAt(typed, place, vocabulary);
		if (joined) {
			const parts = typed.slice(place, place + joined.count);
			words.push([start(joined.term, 1), ...apart(parts, vocabulary)]);
			place += joined.count - 1;
		} else words.push(...meantBy(typed[place] ?? [], vocabulary));
	}
	return words;
}

const start = (term: string, weight: number): Spelling => ({ term, weight, isStart: true });
const whole = (term: string, weight: number): Spelling => ({ term, weight, isStart: false });

/**
 * What is meant by one word as typed.
 *
 * @param typed the word, then its parts where a joiner stands in it
 */
function meantBy([word = '', ...parts]: readonly string[], vocabulary: Vocabulary): Spelling[][] {
	const { counts, sounds, months } = vocabulary;
	// Of a figure, only the whole: 20 is not 2025.
	if (/^\d+$/u.test(word)) return [[whole(word, 1)]];
	const month = months.get(word) ?? '';
	const spellings = [
		// A letter by itself begins too many words.
		word.length === 1 ? whole(word, 1) : start(word, 1),
		...wordsOf(month).flatMap(({ terms }) => terms.map((term) => whole(term, 1))),
		...stemsOf(word, counts),
		...soundsOf(word).flatMap((sound, index) =>
			(sounds.get(sound) ?? []).map((term) =>
				whole(term, index === 0 ? 0.8 : counts.has(word) ? 0.4 : 0.7)
			)
		),
	].filter(({ term }, index) => index === 0 || term !== word);
	if (counts.has(word) || begun(word, counts)) return [spellings];
	if (parts.length > 0) return parts.flatMap((part) => meantBy([part], vocabulary));
	const near = maySlip(word)
		? [...counts.keys()].filter((term) => maySlip(term) && isSlip(word, term))
		: [];
	const all = [...spellings, ...near.map((term) => whole(term, 0.6))];
	const halves = all.length === 1 ? splitOf(word, counts) : undefined;
	return halves ? halves.map((half) => [whole(half, 0.9)]) : [all];
}

/** Words in which a long one stands but for its last letter: `strikes` and strike, ستنېدل and راستنېدنه. */
function stemsOf(word: string, counts: Vocabulary['counts']): Spelling[] {
	const stem = word.slice(0, -1);
	if (stem.length < 5 || /\d/u.test(word)) return [];
	return [...counts.keys()]
		.filter((term) => term.includes(stem))
		.map((term) => whole(term, term.startsWith(stem) ? 0.7 : 0.4));
}

function begun(word: string, counts: Vocabulary['counts']): boolean {
	for (const term of counts.keys()) if (term.startsWith(word)) return true;
	return false;
}

/** The two words that a word is made of, where it stands nowhere as one. */
function splitOf(word: string, counts: Vocabulary['counts']): [string, string] | undefined {
	let best: [string, string] | undefined;
	let most = 0;
	for (let place = 2; place <= word.length - 2 && word.length > 5; place += 1) {
		const halves: [string, string] = [word.slice(0, place), word.slice(place)];
		const rarest = Math.min(...halves.map((half) => counts.get(half) ?? 0));
		if (rarest > most) [best, most] = [halves, rarest];
	}
	return best;
}

/** The word that neighbours make together, the longest that stands on the site. */
function joinedAt(typed: readonly (readonly string[])[], place: number, { counts }: Vocabulary) {
	for (const count of [4, 3, 2]) {
		const parts = typed.slice(place, place + count);
		const term = parts.map(([first]) => first ?? '').join('');
		if (parts.length === count && counts.has(term) && /\p{L}/u.test(term)) return { term, count };
	}
	return undefined;
}

function apart(typed: readonly (readonly string[])[], { counts }: Vocabulary): Spelling[] {
	const parts = typed
		.map(([first]) => first ?? '')
		.filter((term) => term.length > 2 && counts.has(term));
	return parts.map((term) => whole(term, 0.6));
}

/** A query with days that are written in figures alone in words: `2025-10-02` → `2 October 2025`. */
function dated(query: string, months: readonly string[]): string {
	return query.replace(
		/(?<!\p{N})(?<year>\p{N}{4})-(?<month>\p{N}{2})(?:-(?<day>\p{N}{2}))?(?!\p{N})/gu,
		(whole, year: string, month: string, day = '') => {
			const name = months[Number(foldText(month)) - 1];
			return name === undefined
				? whole
				: `${foldText(String(day)).replace(/^0/u, '')} ${name} ${year}`;
		}
	);
}
