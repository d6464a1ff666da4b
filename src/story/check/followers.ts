import type { VFileMessage } from 'vfile-message';

/** Rules on single letters: what they report is the cause where another rule stumbles over the word. */
const letterRules = new Set(['bidi-control', 'zero-width', 'control-character', 'look-alike']);
const followers = new Set([
	'wrong-type',
	'unknown-field',
	'lang-tag',
	'edtf',
	'url-scheme',
	'citation-form',
	'source-exists',
	'statement-exists',
	'actor-exists',
	'event-exists',
	'topic-exists',
	'side-exists',
	'category-exists',
]);

/** Rules on what must leave the article, or change there: nobody ties it to a statement before. */
const leaving = new Set(['headline-twice', 'markup-left']);

/** Leaves out the call for a claim on words of an article that are refused as they stand. */
export function withoutUncovered(faults: readonly VFileMessage[]): VFileMessage[] {
	const left = faults.filter(({ ruleId }) => leaving.has(ruleId ?? ''));
	if (left.length === 0) return [...faults];
	return faults.filter(({ ruleId, file, place }) => {
		const [start, end] = offsets(place) ?? [];
		if (ruleId !== 'sentence-covered' || start === undefined || end === undefined) return true;
		return !left.some((other) => {
			const [from, to] = offsets(other.place) ?? [Infinity, 0];
			return other.file === file && from <= end && start < to;
		});
	});
}

/**
 * Leaves out faults that follow from another: an id with an invisible letter in it is no id and leads
 * nowhere, but the letter is all there is to mend. Likewise front matter behind such a letter.
 */
export function withoutFollowers(faults: readonly VFileMessage[]): VFileMessage[] {
	const letters = new Map<string | undefined, number[]>();
	for (const { ruleId, file, place } of faults) {
		const at = offsets(place)?.[0];
		if (at !== undefined && letterRules.has(ruleId ?? ''))
			letters
				.set(file, letters.get(file) ?? [])
				.get(file)
				?.push(at);
	}
	if (letters.size === 0) return [...faults];
	for (const own of letters.values()) own.sort((a, b) => a - b);
	return faults.filter(({ ruleId = '', file, place }) => {
		const own = letters.get(file);
		const [start, end] = offsets(place) ?? [];
		if (!own || start === undefined || end === undefined) return true;
		if (ruleId === 'front-matter') return own[0] !== 0;
		return !followers.has(ruleId) || !hasWithin(own, start, end);
	});
}

/** Whether one of some ascending numbers is in a range, its end left out. */
function hasWithin(ascending: readonly number[], start: number, end: number): boolean {
	let low = 0;
	let high = ascending.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((ascending[middle] ?? 0) < start) low = middle + 1;
		else high = middle;
	}
	return (ascending[low] ?? Infinity) < end;
}

function offsets(place: VFileMessage['place']): [start: number, end: number] | undefined {
	if (!place || !('end' in place)) return undefined;
	const { start, end } = place;
	return start.offset === undefined || end.offset === undefined
		? undefined
		: [start.offset, end.offset];
}
