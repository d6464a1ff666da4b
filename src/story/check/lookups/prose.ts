import type { Root } from 'mdast';
import type { Position } from 'unist';
import type { Content } from '../../load/content.ts';
import type { Entry } from '../../load/entry.ts';
import type { Path } from '../../load/fault.ts';
import { kinds, type KindName } from '../../load/kinds.ts';
import { citedIds, type CitedId } from '../../text/citations.ts';
import { parseBody } from '../../text/parse.ts';
import type { Role } from '../../schema/roles.ts';
import { fieldTexts } from './fields.ts';
import { offsetInScalar } from '../../load/yaml/scalar-offset.ts';

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
	/** Offset in the tree of the beginning of the text. */
	readonly base: number;
	/** Place in the file of a node of the tree. */
	readonly placeOf: (node: Position) => Position;
}

/** Every piece of our own prose in the content, fields and bodies. The article itself is not ours. */
export function allProse(content: Content): readonly Prose[] {
	const known = collected.get(content);
	if (known) return known;
	const pieces: Prose[] = [];
	const isOurs = ({ type }: Role) => type === 'words' || type === 'prose';
	for (const { entry, path, role, text } of fieldTexts(content, isOurs))
		pieces.push(fieldProse(content, entry, path, text, role.type === 'prose'));
	for (const kind of Object.keys(kinds) as KindName[]) {
		if (kinds[kind].shape !== 'markdown' || kind === 'article') continue;
		for (const entry of content.records[kind])
			if (entry.body.text.trim() !== '') pieces.push(bodyProse(entry));
	}
	collected.set(content, pieces);
	return pieces;
}

/** Most rules look at all prose; collecting and parsing it once is enough. */
const collected = new WeakMap<Content, readonly Prose[]>();

function fieldProse(
	content: Content,
	entry: Entry<unknown>,
	path: Path,
	text: string,
	isMarkdown: boolean
): Prose {
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
		isMarkdown,
		tree: () => (tree ??= parseBody(text, 0)),
		base: 0,
		place,
		placeOf: ({ start, end }) => place(start.offset ?? 0, (end.offset ?? 0) - (start.offset ?? 0)),
	};
}

/** The body of an entry as a piece of prose. */
export function bodyProse(entry: Entry<unknown>): Prose {
	const { body } = entry;
	return {
		file: entry.file,
		text: body.text,
		isMarkdown: true,
		tree: body.tree,
		base: body.offset,
		placeOf: (position) => position,
		place: (offset, length) => ({
			start: body.pointAt(body.offset + offset),
			end: body.pointAt(body.offset + offset + length),
		}),
	};
}

/**
 * Whether a Markdown text is nothing but paragraphs of words and citations, so that its tree would say no
 * more. What makes another block of a line stands at its start and is no letter.
 */
export function isPlain(text: string): boolean {
	const words = text.replace(/\[@[^[\]<&|`\\*_~\n]*\](?![[(:])/gu, '');
	return !/[<[\]&|`\\*_~]|^[ \t]|^\s*[^\p{L}\s]/mu.test(words);
}

/** The ids that a piece of prose cites, with their offsets: none in plain words, which pages print as they are, and none in code. */
export function citedInProse({ isMarkdown, text }: Prose): readonly CitedId[] {
	if (!isMarkdown || !text.includes('[@')) return [];
	return citedIds(text.replace(/`[^`\n]*`/gu, (code) => ' '.repeat(code.length)));
}
