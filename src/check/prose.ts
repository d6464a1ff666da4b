import type { Root } from 'mdast';
import type { Position } from 'unist';
import type { Content } from '../load/content.ts';
import type { Entry } from '../load/entry.ts';
import type { Path } from '../load/fault.ts';
import type { KindName } from '../load/kinds.ts';
import { parseBody } from '../markdown/parse.ts';
import { offsetInScalar } from './scalar-offset.ts';

/** A piece of our own prose, in whatever file and field it stands. */
export interface Prose {
	readonly file: string;
	readonly text: string;
	/** Place of a part of the text, given its offset and length in it. */
	readonly place: (offset: number, length: number) => Position;
	/** Whether the text is Markdown (and not one plain line). */
	readonly isMarkdown: boolean;
	/** The text as CommonMark; citations in it are plain text. */
	readonly tree: () => Root;
	/** Place in the file of a node of the tree. */
	readonly placeOf: (node: Position) => Position;
}

/** The fields that hold our own words, by kind; `*` stands for every item of a list. */
const fields: Readonly<Partial<Record<KindName, readonly (readonly string[])[]>>> = {
	site: [['title'], ['description'], ['map', 'note']],
	article: [['notes', '*', 'note']],
	statements: [['title'], ['said', 'because'], ['so', 'because'], ['evidence', '*', 'says']],
	events: [['title'], ['dateNote'], ['contested']],
	sources: [['note']],
	corrections: [['why']],
	eras: [['title'], ['intro'], ['bounds']],
	topics: [['title'], ['question']],
	positions: [['position']],
	obligations: [
		['title'],
		['intro'],
		['instruments', '*', 'asks'],
		['instruments', '*', 'of'],
		['instruments', '*', 'bears'],
	],
	questions: [
		['question'],
		['summary'],
		['settles'],
		['options', '*', 'title'],
		['options', '*', 'for', '*', 'says'],
		['options', '*', 'against', '*', 'says'],
	],
	method: [['title']],
	statementCopies: [['title'], ['said', 'because'], ['so', 'because'], ['evidence', '*', 'says']],
	eventCopies: [['title'], ['dateNote'], ['contested']],
	siteCopies: [['description'], ['map', 'note']],
	topicCopies: [['title'], ['question']],
	eraCopies: [['title'], ['intro'], ['bounds']],
	positionCopies: [['position']],
	obligationsCopies: [
		['title'],
		['intro'],
		['instruments', '*', 'asks'],
		['instruments', '*', 'of'],
		['instruments', '*', 'bears'],
	],
	questionCopies: [
		['question'],
		['summary'],
		['settles'],
		['options', '*', 'title'],
		['options', '*', 'for', '*'],
		['options', '*', 'against', '*'],
	],
	methodCopies: [['title']],
};

const lineFields = new Set(['title', 'because', 'description', 'question', 'says', 'note']);
const bodies: readonly KindName[] = [
	'statements',
	'events',
	'method',
	'statementCopies',
	'eventCopies',
	'methodCopies',
];

/** Every piece of our own prose in the content, file by file. The article itself is not ours. */
export function allProse(content: Content): readonly Prose[] {
	const known = collected.get(content);
	if (known) return known;
	const pieces: Prose[] = [];
	for (const [kind, paths] of Object.entries(fields) as [
		KindName,
		readonly (readonly string[])[],
	][]) {
		for (const entry of content.records[kind] as readonly Entry<unknown>[]) {
			for (const pattern of paths) {
				for (const [path, text] of expand(entry.value, pattern, [])) {
					pieces.push(fieldProse(content, entry, path, text));
				}
			}
			if (bodies.includes(kind) && entry.body.text.trim() !== '') pieces.push(bodyProse(entry));
		}
	}
	collected.set(content, pieces);
	return pieces;
}

/** Most rules look at all prose; collecting and parsing it once is enough. */
const collected = new WeakMap<Content, readonly Prose[]>();

function* expand(
	value: unknown,
	pattern: readonly string[],
	path: Path
): Generator<[Path, string]> {
	const [step, ...rest] = pattern;
	if (step === undefined) {
		if (typeof value === 'string') yield [path, value];
	} else if (step === '*' && Array.isArray(value)) {
		for (const [index, item] of value.entries()) yield* expand(item, rest, [...path, index]);
	} else if (value !== null && typeof value === 'object') {
		yield* expand((value as Record<string, unknown>)[step], rest, [...path, step]);
	}
}

function fieldProse(content: Content, entry: Entry<unknown>, path: Path, text: string): Prose {
	let tree: Root | undefined;
	const place = (offset: number, length: number): Position => {
		const field = entry.locate(path);
		const from = field.start.offset ?? 0;
		const source = content.files.get(entry.file)?.text.slice(from, field.end.offset) ?? '';
		const start = offsetInScalar(source, text, offset);
		const last = offsetInScalar(source, text, offset + Math.max(0, length - 1));
		if (start === undefined) return field;
		const end = from + Math.max(start, last ?? start) + 1;
		return { start: entry.body.pointAt(from + start), end: entry.body.pointAt(end) };
	};
	return {
		file: entry.file,
		text,
		isMarkdown: !lineFields.has(String(path.at(-1))) || entry.file.startsWith('article'),
		tree: () => (tree ??= parseBody(text, 0)),
		place,
		placeOf: ({ start, end }) => place(start.offset ?? 0, (end.offset ?? 0) - (start.offset ?? 0)),
	};
}

function bodyProse(entry: Entry<unknown>): Prose {
	const { body } = entry;
	return {
		file: entry.file,
		text: body.text,
		isMarkdown: true,
		tree: () => body.tree,
		placeOf: (position) => position,
		place: (offset, length) => ({
			start: body.pointAt(body.offset + offset),
			end: body.pointAt(body.offset + offset + length),
		}),
	};
}

/** Every citation `[@id]` in a piece of prose: the id and its offset in the text. */
export function citedIds(
	prose: Pick<Prose, 'text'>
): { readonly id: string; readonly offset: number }[] {
	if (!prose.text.includes('[@')) return [];
	const found: { id: string; offset: number }[] = [];
	for (const citation of prose.text.matchAll(/\[@[^[\]\n]*\]/gu)) {
		for (const item of citation[0].matchAll(/@([a-z0-9][a-z0-9-]*)(?![\w-])/gu)) {
			found.push({ id: item[1] ?? '', offset: citation.index + item.index + 1 });
		}
	}
	return found;
}
