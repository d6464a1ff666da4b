import type { Root } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import { parseBody } from '../text/parse.ts';
import { blank, blankFault } from './faults/blanks.ts';
import type { ContentFile } from './content-file.ts';
import type { Body } from './entry.ts';
import { fault, type PointAt } from './fault.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { Kind } from './kinds.ts';
import { findMarkdownExcess } from './limits.ts';
import { broken, nameOf, type ReadFile } from './read-file.ts';
import { excessFault, readRecord } from './read-record.ts';
import { rememberedYaml } from './yaml/remembered-yaml.ts';

/** Reads the record of a Markdown file: its front matter and its body. */
export function markdownEntry(file: ContentFile, kind: Kind, pointAt: PointAt): ReadFile {
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
	if (text.trim() === blank) {
		const at = parts.body + text.indexOf(blank);
		const place = { start: pointAt(at), end: pointAt(at + blank.length) };
		faults.push(blankFault(file.path, place, [], kind.body));
	}
	const body = bodyOf(file, parts.body, pointAt);
	const read = readRecord(file.path, kind, value, [], nameOf(file, kind), body);
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

function bodyOf({ text }: ContentFile, offset: number, pointAt: PointAt): Body {
	let tree: Root | undefined;
	return {
		text: text.slice(offset),
		offset,
		tree: () => (tree ??= parseBody(text, offset)),
		pointAt,
	};
}
