import type { Root } from 'mdast';
import type { Position } from 'unist';
import type { VFileMessage } from 'vfile-message';
import { parseDocument } from '../markdown/parse.ts';
import type { ContentFile } from './content-file.ts';
import type { Body, Entry } from './entry.ts';
import { fault, fileStart, indexLines, type Path, type PointAt } from './fault.ts';
import type { Kind } from './kinds.ts';
import { schemaFaults } from './schema-faults.ts';
import { parseYaml, type YamlValue } from './yaml.ts';

/** What one file holds. */
export interface ReadFile {
	readonly entries: readonly Entry<unknown>[];
	readonly faults: readonly VFileMessage[];
	/** Whether something in the file could not become a record. */
	readonly isBroken: boolean;
	/** Ids of the records that were refused: references to them are not faults as well. */
	readonly brokenIds: readonly string[];
}

/** Reads the records of one file: front matter and body, one map, or the entries of a list. */
export function contentEntries(file: ContentFile, kind: Kind): ReadFile {
	return kind.shape === 'markdown' ? markdownEntry(file, kind) : yamlEntries(file, kind);
}

function markdownEntry(file: ContentFile, kind: Kind): ReadFile {
	const groups = kind.path.exec(file.path)?.groups ?? {};
	const id = groups['id'] ?? '';
	const lang = groups['lang'];
	const pointAt = indexLines(file.text);
	const tree = parseDocument(file.text);
	const [front, ...rest] = tree.children;
	if (front?.type !== 'yaml') {
		const missing = fault({
			file: file.path,
			place: fileStart,
			ruleId: 'front-matter',
			reason:
				'Unexpected text at the start of the file, expected front matter between two lines `---`',
			note: 'Begin the file with a line `---`, then the fields, then another line `---`.',
		});
		return { entries: [], faults: [missing], isBroken: true, brokenIds: [id] };
	}
	const start = file.text.indexOf('\n') + 1;
	const frontEnd = front.position?.end.offset ?? 0;
	const yaml = file.text.slice(start, Math.max(start, file.text.lastIndexOf('---', frontEnd)));
	const bodyStart = file.text.startsWith('\r\n', frontEnd)
		? frontEnd + 2
		: Math.min(frontEnd + 1, file.text.length);
	const body: Body = {
		text: file.text.slice(bodyStart),
		offset: bodyStart,
		tree: { type: 'root', children: rest } satisfies Root,
		pointAt,
	};
	const faults: VFileMessage[] = [];
	const value = parseYaml({ file: file.path, yaml, offset: start, pointAt }, (one) =>
		faults.push(one)
	);
	if (!value) return { entries: [], faults, isBroken: true, brokenIds: [id] };
	const entry = readRecord(file.path, kind, value, [], { id, lang }, body);
	faults.push(...entry.faults);
	return entry.entry
		? { entries: [entry.entry], faults, isBroken: false, brokenIds: [] }
		: { entries: [], faults, isBroken: true, brokenIds: [id] };
}

function yamlEntries(file: ContentFile, kind: Kind): ReadFile {
	const pointAt = indexLines(file.text);
	const faults: VFileMessage[] = [];
	const yaml = parseYaml({ file: file.path, yaml: file.text, offset: 0, pointAt }, (one) =>
		faults.push(one)
	);
	if (!yaml) return { entries: [], faults, isBroken: true, brokenIds: [] };
	const body = emptyBody(pointAt);
	if (kind.shape === 'map') {
		const { entry, faults: own } = readRecord(
			file.path,
			kind,
			yaml,
			[],
			{ id: '', lang: undefined },
			body
		);
		return {
			entries: entry ? [entry] : [],
			faults: [...faults, ...own],
			isBroken: !entry,
			brokenIds: [],
		};
	}
	if (!Array.isArray(yaml.value)) {
		const wrong = fault({
			file: file.path,
			place: yaml.locate([]),
			ruleId: 'wrong-type',
			reason: 'Unexpected content of the file, expected a list',
			note: 'Begin each entry with `- `; write `[]` for an empty list.',
		});
		return { entries: [], faults: [...faults, wrong], isBroken: true, brokenIds: [] };
	}
	const entries: Entry<unknown>[] = [];
	const brokenIds: string[] = [];
	yaml.value.forEach((item: unknown, index) => {
		const id = idOf(item);
		const { entry, faults: own } = readRecord(
			file.path,
			kind,
			yaml,
			[index],
			{ id, lang: undefined },
			body
		);
		faults.push(...own);
		if (entry) entries.push(entry);
		else brokenIds.push(id);
	});
	return { entries, faults, isBroken: brokenIds.length > 0, brokenIds };
}

function readRecord(
	file: string,
	kind: Kind,
	yaml: YamlValue,
	prefix: Path,
	name: Pick<Entry<unknown>, 'id' | 'lang'>,
	body: Body
): { entry?: Entry<unknown>; faults: VFileMessage[] } {
	const input =
		prefix.length === 0 ? (yaml.value ?? {}) : (yaml.value as unknown[])[Number(prefix[0])];
	const parsed = kind.schema.safeParse(input);
	if (!parsed.success) {
		return { faults: schemaFaults(file, kind.schema, yaml, parsed.error, prefix) };
	}
	const locate = (path: Path): Position => yaml.locate([...prefix, ...path]);
	return { entry: { ...name, file, value: parsed.data, locate, body }, faults: [] };
}

function idOf(item: unknown): string {
	const id = item !== null && typeof item === 'object' ? (item as { id?: unknown }).id : undefined;
	return typeof id === 'string' ? id : '';
}

function emptyBody(pointAt: PointAt): Body {
	return { text: '', offset: 0, tree: { type: 'root', children: [] }, pointAt };
}
