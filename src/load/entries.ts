import type { Root } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import { parseBody } from '../markdown/parse.ts';
import { blank, blankFault } from './blanks.ts';
import type { ContentFile } from './content-file.ts';
import type { Body, Entry } from './entry.ts';
import { fault, fileStart, indexLines, type PointAt } from './fault.ts';
import { splitFrontMatter } from './front-matter.ts';
import { idFrom } from './id-from.ts';
import type { Kind } from './kinds.ts';
import { findMarkdownExcess, findTextExcess } from './limits.ts';
import { excessFault, readRecord } from './read-record.ts';
import { rememberedYaml } from './remembered-yaml.ts';
import type { YamlValue } from './yaml.ts';

/** What one file holds. */
export interface ReadFile {
	readonly entries: readonly Entry<unknown>[];
	readonly faults: readonly VFileMessage[];
	/** Whether something in the file could not become a record. */
	readonly isBroken: boolean;
	/** Whether records of the file may be unknown, id and all. */
	readonly isUnread: boolean;
	/** Ids of the records that were refused: references to them are not faults as well. */
	readonly brokenIds: readonly string[];
}

/** Reads the records of one file: front matter and body, one map, or the entries of a list. */
export function contentEntries(file: ContentFile, kind: Kind): ReadFile {
	const pointAt = indexLines(file.text);
	if (file.text.trim() === '') {
		return broken(file, kind, [emptyFile(file)]);
	}
	const excess = findTextExcess(file.text);
	if (excess) return broken(file, kind, [excessFault(file.path, excess, 0, pointAt)]);
	return kind.shape === 'markdown'
		? markdownEntry(file, kind, pointAt)
		: yamlEntries(file, kind, pointAt);
}

/** Offset of the last line at the left margin. */
function lastFieldOf(text: string): number {
	let at = text.trimEnd().lastIndexOf('\n');
	while (at > 0 && /\s/u.test(text.charAt(at + 1))) at = text.lastIndexOf('\n', at - 1);
	return at + 1;
}

function emptyFile({ path, text }: ContentFile): VFileMessage {
	return fault({
		file: path,
		place: fileStart,
		ruleId: 'empty-file',
		reason: `Unexpected ${text.trim() === '' ? 'empty file' : 'file of comments alone'}, expected content`,
		note: 'Fill it in, or remove it.',
	});
}

function markdownEntry(file: ContentFile, kind: Kind, pointAt: PointAt): ReadFile {
	const parts = splitFrontMatter(file.text);
	if ('reason' in parts) {
		const missing = fault({
			file: file.path,
			ruleId: 'front-matter',
			...parts,
			place: { start: pointAt(parts.place[0]), end: pointAt(parts.place[1]) },
		});
		return broken(file, kind, [missing]);
	}
	const faults: VFileMessage[] = [];
	const text = file.text.slice(parts.body);
	const excess = findMarkdownExcess(text);
	if (excess) faults.push(excessFault(file.path, excess, parts.body, pointAt));
	const yaml = file.text.slice(parts.start, parts.end);
	const value = rememberedYaml({ file: file.path, yaml, offset: parts.start, pointAt }, (one) =>
		faults.push(one)
	);
	if (!value) return broken(file, kind, faults);
	if (value.value === undefined) {
		const empty = fault({
			file: file.path,
			place: value.locate([]),
			ruleId: 'front-matter',
			reason: 'Unexpected front matter without fields, expected them between the two lines `---`',
			note: 'Write the fields there; or remove a line `---` that stands before them.',
		});
		return broken(file, kind, [...faults, empty]);
	}
	const tree: Root = excess
		? { type: 'root', children: [] }
		: { type: 'root', children: parseBody(file.text, parts.body).children };
	if (text.trim() === blank) {
		const at = parts.body + text.indexOf(blank);
		const place = { start: pointAt(at), end: pointAt(at + blank.length) };
		faults.push(blankFault(file.path, place, []));
	}
	const read = readRecord(file.path, kind, value, [], nameOf(file, kind), {
		text,
		offset: parts.body,
		tree,
		pointAt,
	});
	faults.push(...read.faults);
	if (!read.entry || excess || text.trim() === blank) return broken(file, kind, faults);
	return {
		entries: [read.entry],
		faults,
		isBroken: faults.length > 0,
		isUnread: false,
		brokenIds: [],
	};
}

function nameOf({ path }: ContentFile, kind: Kind): Pick<Entry<unknown>, 'id' | 'lang'> {
	const groups = kind.path.exec(path)?.groups ?? {};
	return { id: groups['id'] ?? '', lang: groups['lang'] };
}

/** A file of which nothing can be read; ids that stand in it are kept, so that one fault stays one. */
function broken(file: ContentFile, kind: Kind, faults: readonly VFileMessage[]): ReadFile {
	const listed = [...file.text.matchAll(/\bid:[ \t]*["']?([a-z0-9-]+)/gu)];
	const brokenIds = [nameOf(file, kind).id, ...listed.map((match) => match[1] ?? '')];
	const isUnread = (kind.shape === 'list' && listed.length === 0) || isCutShort(file, faults);
	return { entries: [], faults, isBroken: true, isUnread, brokenIds };
}

/** Whether a file may have lost its end: what stood there could be named anywhere, or name anything. */
function isCutShort({ text }: ContentFile, faults: readonly VFileMessage[]): boolean {
	const lastField = lastFieldOf(text);
	return faults.some(
		({ ruleId, place }) =>
			(ruleId === 'front-matter' && text.startsWith('---')) ||
			(ruleId === 'bad-yaml' && place && 'start' in place && (place.start.offset ?? 0) >= lastField)
	);
}

function yamlEntries(file: ContentFile, kind: Kind, pointAt: PointAt): ReadFile {
	const faults: VFileMessage[] = [];
	const yaml = rememberedYaml({ file: file.path, yaml: file.text, offset: 0, pointAt }, (one) =>
		faults.push(one)
	);
	if (!yaml) return broken(file, kind, faults);
	if (yaml.value === undefined) return broken(file, kind, [emptyFile(file)]);
	const body = emptyBody(pointAt);
	if (kind.shape === 'map') {
		const only = readRecord(file.path, kind, yaml, [], nameOf(file, kind), body);
		faults.push(...only.faults);
		return {
			entries: only.entry ? [only.entry] : [],
			faults,
			isBroken: only.faults.length > 0,
			isUnread: false,
			brokenIds: [],
		};
	}
	if (!Array.isArray(yaml.value)) {
		faults.push(
			fault({
				file: file.path,
				place: yaml.locate([]),
				ruleId: 'wrong-type',
				reason: 'Unexpected content of the file, expected a list',
				note: 'Begin each entry with `- `; write `[]` for an empty list.',
			})
		);
		return broken(file, kind, faults);
	}
	return listEntries(file, kind, yaml, yaml.value, body, faults);
}

function listEntries(
	file: ContentFile,
	kind: Kind,
	yaml: YamlValue,
	items: readonly unknown[],
	body: Body,
	faults: VFileMessage[]
): ReadFile {
	const entries: Entry<unknown>[] = [];
	const brokenIds: string[] = [];
	const { lang } = nameOf(file, kind);
	let isUnread = false;
	items.forEach((item, index) => {
		const id = idOf(item);
		const read = readRecord(file.path, kind, yaml, [index], { id, lang }, body);
		faults.push(...read.faults);
		// The field may have been misspelt and mended.
		if (read.entry) entries.push({ ...read.entry, id: idOf(read.entry.value) });
		else brokenIds.push(id, idFrom(id));
		// An entry without an id may be the one that any reference means.
		isUnread ||= !read.entry && idFrom(id) === '';
	});
	return { entries, faults, isBroken: faults.length > 0, isUnread, brokenIds };
}

function idOf(item: unknown): string {
	const id = item !== null && typeof item === 'object' ? (item as { id?: unknown }).id : undefined;
	return typeof id === 'string' ? id : '';
}

function emptyBody(pointAt: PointAt): Body {
	return { text: '', offset: 0, tree: { type: 'root', children: [] }, pointAt };
}
