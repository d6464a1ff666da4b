import type { VFileMessage } from 'vfile-message';
import type { ContentFile } from './content-file.ts';
import type { Body, Entry } from './entry.ts';
import { fault, type PointAt } from './fault.ts';
import { idFrom } from './id-from.ts';
import type { Kind } from './kinds.ts';
import { broken, emptyFile, nameOf, type ReadFile } from './read-file.ts';
import { readRecord } from './read-record.ts';
import { rememberedYaml } from './yaml/remembered-yaml.ts';
import type { YamlValue } from './yaml/yaml.ts';

/** Reads the records of a YAML file: one map, or the entries of a list. */
export function yamlEntries(file: ContentFile, kind: Kind, pointAt: PointAt): ReadFile {
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
	return { text: '', offset: 0, tree: () => ({ type: 'root', children: [] }), pointAt };
}
