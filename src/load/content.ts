import type { VFileMessage } from 'vfile-message';
import { contentEntries } from './entries.ts';
import type { ContentFile } from './content-file.ts';
import type { Entry } from './entry.ts';
import { fault, fileStart } from './fault.ts';
import { kinds, type Kind, type KindName, type RecordOf } from './kinds.ts';
import { nearestNote } from './schema-faults.ts';

/** A content folder as records with places, sorted by file and order within it. */
export interface Content {
	readonly records: { readonly [K in KindName]: readonly Entry<RecordOf<K>>[] };
	/** The files as read, by path. */
	readonly files: ReadonlyMap<string, ContentFile>;
	/** Ids that stand in a record which could not be read as a whole, by kind. */
	readonly brokenIds: Readonly<Record<KindName, ReadonlySet<string>>>;
	/** Texts of files with a broken record: ids named there count as used. */
	readonly brokenTexts: readonly string[];
}

/** What loading makes of a folder: the records, and a fault for each thing that is no record. */
export interface LoadedContent {
	readonly content: Content;
	readonly faults: readonly VFileMessage[];
}

/**
 * Turns the files of a content folder into records. Every file is read, every fault is kept: a file
 * with a name that no kind has, a file that must be there and is not, and all that a schema refuses.
 *
 * @param files the files that could be read
 * @param paths the paths of all files that are there, readable or not
 */
export function loadContent(
	files: readonly ContentFile[],
	paths: readonly string[] = files.map((file) => file.path)
): LoadedContent {
	const faults: VFileMessage[] = [];
	const records = emptyByKind<Entry<never>[]>(() => []);
	const brokenIds = emptyByKind(() => new Set<string>());
	const brokenTexts: string[] = [];
	for (const file of files) {
		const name = kindOf(file.path);
		if (!name) {
			faults.push(unknownFile(file.path));
			continue;
		}
		const read = contentEntries(file, kinds[name]);
		records[name].push(...(read.entries as Entry<never>[]));
		faults.push(...read.faults);
		for (const id of read.brokenIds) brokenIds[name].add(id);
		if (read.isBroken) brokenTexts.push(file.text);
	}
	for (const [name, kind] of Object.entries(kinds)) {
		if (kind.isRequired && !paths.some((path) => kindOf(path) === name))
			faults.push(missingFile(kind));
	}
	return {
		content: {
			records,
			brokenIds,
			brokenTexts,
			files: new Map(files.map((file) => [file.path, file])),
		},
		faults,
	};
}

/** The kind of file that has such a path. */
export function kindOf(path: string): KindName | undefined {
	return (Object.keys(kinds) as KindName[]).find((name) => kinds[name].path.test(path));
}

function emptyByKind<T>(make: () => T): Record<KindName, T> {
	return Object.fromEntries(Object.keys(kinds).map((name) => [name, make()])) as Record<
		KindName,
		T
	>;
}

function unknownFile(path: string): VFileMessage {
	const known = Object.values(kinds).map((kind) => kind.example);
	return fault({
		file: path,
		place: fileStart,
		ruleId: 'unknown-file',
		reason: `Unexpected file \`${path}\`, expected one of ${known.map((name) => `\`${name}\``).join(', ')}`,
		note: nearestNote(path, known, 'file') ?? 'Rename it, or move it out of the content folder.',
	});
}

function missingFile(kind: Kind): VFileMessage {
	return fault({
		file: kind.example,
		place: fileStart,
		ruleId: 'missing-file',
		reason: `Unexpected content folder without \`${kind.example}\`, expected that file`,
		note: `Add \`${kind.example}\`.`,
	});
}
