import type { Side } from './types/parties.ts';
import type { Evidence, Statement, TimelineEvent, Topic } from './types/record.ts';
import type { Site } from './types/site.ts';

/** What is counted for one side; see `fairness`. */
export const measures = [
	'events',
	'statements',
	'evidence',
	'words',
	'quotedWords',
	'figures',
	'missing',
] as const;
export type Measure = (typeof measures)[number];

/** The counts of one topic, or of the whole story. */
export interface Balance {
	/** Absent for the whole story. */
	readonly topic: Topic | undefined;
	/** Every side but the article’s own voice, in the order of the story. */
	readonly sides: readonly SideCounts[];
	/** Pieces of evidence in all. */
	readonly evidence: number;
	/** Pieces of evidence by country of the publisher; `undefined` where that is not known. */
	readonly countries: readonly Share<string | undefined>[];
	/** Pieces of evidence by language of the source. */
	readonly languages: readonly Share<string>[];
	/** Where one of the first two sides has at most half of what the other has. */
	readonly uneven: readonly Measure[];
}

export interface SideCounts {
	readonly side: Side;
	readonly counts: Readonly<Record<Measure, number>>;
}

/** So many of the pieces of evidence; the largest share first. */
export interface Share<K> {
	readonly of: K;
	readonly count: number;
}

/** What a balance is taken of. */
interface Room {
	readonly statements: readonly Statement[];
	readonly events: readonly TimelineEvent[];
	readonly topics: readonly Topic[];
}

/**
 * Counts how much room each side has: in the whole story, then topic by topic. The first two sides of the
 * story are those that it sets beside each other.
 *
 * - `events`: those in which a party of the side acts; of a topic, those that its statements bear on
 * - `statements`: those that a party of the side makes; `evidence`: the pieces listed for them
 * - `words`: of the side’s cells on the page of positions; `quotedWords`: those between quotation marks
 * - `figures`: counts of people that a party of the side gives in those events
 * - `missing`: of the events in which both sides act and somebody gives a count, those without one by the side
 */
export function fairness({
	sides,
	topics,
	statements,
	events,
}: Pick<Site, 'sides' | 'topics' | 'statements' | 'events'>): Balance[] {
	const parties = sides.filter(({ isVoice }) => !isVoice);
	return [
		balance(parties, { topics, statements, events }),
		...topics.map((topic) => {
			const { statements } = topic;
			const events = [...new Set(statements.flatMap((statement) => statement.events))];
			return balance(parties, { statements, events, topics: [topic] }, topic);
		}),
	];
}

/** Whether one of two counts is at most half of the other; of less than two, nothing follows. */
export function isUneven(one: number, other: number): boolean {
	return Math.max(one, other) > 1 && Math.min(one, other) * 2 <= Math.max(one, other);
}

function balance(parties: readonly Side[], room: Room, topic?: Topic): Balance {
	const evidence = room.statements.flatMap((statement) => statement.evidence);
	const sides = parties.map((side) => ({ side, counts: countsOf(side, parties, room) }));
	const [first, second] = sides;
	return {
		topic,
		sides,
		evidence: evidence.length,
		countries: shares(evidence, ({ source }) => source.country),
		languages: shares(evidence, ({ source }) => source.language),
		uneven:
			first && second
				? measures.filter((one) => isUneven(first.counts[one], second.counts[one]))
				: [],
	};
}

function countsOf(
	side: Side,
	[first, second]: readonly Side[],
	{ statements, events, topics }: Room
): SideCounts['counts'] {
	const made = statements.filter(({ speaker }) => speaker.side === side);
	const texts = topics
		.flatMap(({ positions }) => positions.filter((position) => position.side === side))
		.map(({ position }) => position.words);
	const acts = (event: TimelineEvent, one: Side | undefined) =>
		one !== undefined && event.sides.includes(one);
	const given = (event: TimelineEvent) =>
		event.figures.filter(({ actor, what }) => actor?.side === side && what !== 'attacks').length;
	const ofBoth = events.filter(
		(event) => acts(event, first) && acts(event, second) && event.figures.length > 0
	);
	return {
		events: events.filter((event) => acts(event, side)).length,
		statements: made.length,
		evidence: made.flatMap(({ evidence }) => evidence).length,
		words: sum(texts.map(wordsIn)),
		quotedWords: sum(texts.flatMap(quotations).map(wordsIn)),
		figures: sum(events.map(given)),
		missing: ofBoth.filter((event) => acts(event, side) && given(event) === 0).length,
	};
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}

/** What stands between quotation marks: “English”, ”Urdu“ or «Pashto and Dari». */
function quotations(text: string): string[] {
	return text.match(/“[^“”]*”|”[^“”]*“|«[^«»]*»/gu) ?? [];
}

function wordsIn(text: string): number {
	return text.match(/\p{L}[\p{L}\p{M}\p{N}’'\u200c-]*/gu)?.length ?? 0;
}

function shares<K>(
	evidence: readonly Evidence[],
	keyOf: (piece: Evidence) => K
): readonly Share<K>[] {
	return [...Map.groupBy(evidence, keyOf)]
		.map(([of, { length: count }]) => ({ of, count }))
		.sort((a, b) => b.count - a.count || (String(a.of) < String(b.of) ? -1 : 1));
}
