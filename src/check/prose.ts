import type { Root } from 'mdast';
import type { Position } from 'unist';
import type { Content } from '../load/content.ts';
import type { Entry } from '../load/entry.ts';
import type { Path } from '../load/fault.ts';
import type { KindName } from '../load/kinds.ts';
import { parseProse } from '../markdown/parse.ts';

/** A piece of our own prose, in whatever file and field it stands. */
export interface Prose {
	readonly file: string;
	readonly text: string;
	/** Place of a part of the text, given its offset and length in it. */
	readonly place: (offset: number, length: number) => Position;
	/** Whether the text is Markdown (and not one plain line). */
	readonly isMarkdown: boolean;
	/** Parsed when asked for: CommonMark with citations, its places counted in `text`. */
	readonly tree: () => Root;
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
};

const lineFields = new Set(['title', 'because', 'description', 'question', 'says', 'note']);
const bodies: readonly KindName[] = ['statements', 'events', 'method'];

/** Every piece of our own prose in the content, file by file. The article itself is not ours. */
export function allProse(content: Content): Prose[] {
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
	return pieces;
}

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
	return {
		file: entry.file,
		text,
		isMarkdown: !lineFields.has(String(path.at(-1))) || entry.file.startsWith('article'),
		tree: () => parseProse(text),
		place: (offset, length) => {
			const field = entry.locate(path);
			const source = content.files.get(entry.file)?.text ?? '';
			const from = field.start.offset ?? 0;
			const found = findFolded(source, from, field.end.offset ?? from, text, offset);
			return found === undefined
				? field
				: { start: entry.body.pointAt(found), end: entry.body.pointAt(found + length) };
		},
	};
}

/**
 * Offset in the file of a character of a YAML scalar's value. Quotation marks, folding and
 * indentation move characters, so both texts are walked side by side, white space left out.
 */
function findFolded(
	source: string,
	from: number,
	to: number,
	text: string,
	offset: number
): number | undefined {
	let at = from;
	for (let index = 0; index <= offset; index += 1) {
		const letter = text.charAt(index);
		if (/\s/u.test(letter)) continue;
		while (at < to && source.charAt(at) !== letter) at += 1;
		if (at >= to) return undefined;
		if (index === offset) return at;
		at += 1;
	}
	return undefined;
}

function bodyProse(entry: Entry<unknown>): Prose {
	const { body } = entry;
	return {
		file: entry.file,
		text: body.text,
		isMarkdown: true,
		tree: () => parseProse(body.text),
		place: (offset, length) => ({
			start: body.pointAt(body.offset + offset),
			end: body.pointAt(body.offset + offset + length),
		}),
	};
}

/** Every citation `[@id]` in a piece of prose: the id and its offset in the text. */
export function citedIds(prose: Prose): { readonly id: string; readonly offset: number }[] {
	if (!prose.text.includes('[@')) return [];
	const found: { id: string; offset: number }[] = [];
	for (const citation of prose.text.matchAll(/\[@[^\]]*\]/gu)) {
		for (const item of citation[0].matchAll(/@([a-z0-9][a-z0-9-]*)/gu)) {
			found.push({ id: item[1] ?? '', offset: citation.index + item.index + 1 });
		}
	}
	return found;
}
