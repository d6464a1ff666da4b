import type { Point, Position } from 'unist';
import { VFileMessage } from 'vfile-message';

/** A path into a record, for example `['evidence', 2, 'source']`. */
export type Path = readonly (string | number)[];

/** What is wrong, where, and what to type instead. */
export interface FaultInput {
	/** Path of the file inside the content folder. */
	readonly file: string;
	readonly place: Position;
	/** Id of the rule, the name of its file, permanent. */
	readonly ruleId: string;
	/** “Unexpected X, expected Y”, one sentence without a full stop. */
	readonly reason: string;
	/** What to do, with the text to type. */
	readonly note?: string | undefined;
	/** A second place that belongs to the fault. */
	readonly related?: RelatedPlace | undefined;
	/** What mends it without anybody’s judgement, as edits of its file; `check -- --fix` tries them. */
	readonly fix?: readonly Edit[] | undefined;
}

/** Text that takes the place of what is between two offsets of a file. */
export interface Edit {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

declare module 'vfile-message' {
	interface VFileMessage {
		fix?: readonly Edit[] | undefined;
	}
}

/** The other place of a fault that has two, for example the first of two equal ids. */
export interface RelatedPlace {
	readonly file: string;
	readonly place: Position;
	readonly reason: string;
}

/** The first character of a file, for faults that concern the file as a whole. */
export const fileStart: Position = {
	start: { line: 1, column: 1, offset: 0 },
	end: { line: 1, column: 1, offset: 0 },
};

/**
 * Makes a fault of content: a `VFileMessage` that is fatal, with the second place as its `cause`.
 * Content has no warnings: either it is wrong or it is not said.
 */
export function fault(input: FaultInput): VFileMessage {
	const message = new VFileMessage(input.reason, {
		place: input.place,
		ruleId: input.ruleId,
		source: 'content',
		...(input.related && { cause: relatedMessage(input.related) }),
	});
	message.file = input.file;
	message.fatal = true;
	message.stack = '';
	message.note = input.note;
	message.fix = input.fix;
	return message;
}

/** The edit that writes something else at a place. */
export function replacing({ start, end }: Position, text: string): Edit {
	return { start: start.offset ?? 0, end: end.offset ?? 0, text };
}

function relatedMessage(related: RelatedPlace): VFileMessage {
	const message = new VFileMessage(related.reason, { place: related.place, source: 'content' });
	message.file = related.file;
	message.stack = '';
	return message;
}

/** Sorts faults by file, line, column and rule, so that a report never depends on chance. */
export function sortFaults(faults: readonly VFileMessage[]): VFileMessage[] {
	return faults.toSorted(
		(a, b) =>
			compare(a.file ?? '', b.file ?? '') ||
			(a.line ?? 0) - (b.line ?? 0) ||
			(a.column ?? 0) - (b.column ?? 0) ||
			compare(a.ruleId ?? '', b.ruleId ?? '') ||
			compare(a.reason, b.reason)
	);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Turns offsets of a text into lines and columns, both counted from 1. */
export type PointAt = (offset: number) => Point;

/** Indexes the line starts of a text once; each look-up is a binary search. */
export function indexLines(text: string): PointAt {
	const starts = [0];
	for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
	return (offset) => {
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return { line: low + 1, column: offset - (starts[low] ?? 0) + 1, offset };
	};
}
