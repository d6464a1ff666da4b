import type { VFileMessage } from 'vfile-message';
import type { ContentFile } from './content-file.ts';
import { contentEntries } from './entries.ts';
import type { Entry } from './entry.ts';
import { misnamedFile, missingFile, unknownFile } from './faults/file-faults.ts';
import { isLeftover } from './stray-files.ts';
import { kindOf, kinds, type KindName, type RecordOf } from './kinds.ts';

/** A content folder as records with places, sorted by file and order within it. */
export interface Content {
	readonly records: { readonly [K in KindName]: readonly Entry<RecordOf<K>>[] };
	/** The files as read, by path. */
	readonly files: ReadonlyMap<string, ContentFile>;
	/** Ids that stand in a record which could not be read as a whole, by kind. */
	readonly brokenIds: Readonly<Record<KindName, ReadonlySet<string>>>;
	/** Texts of files with a broken record: ids named there count as used. */
	readonly brokenTexts: readonly string[];
	/** Kinds of which ids may be missing, since a file of them is missing or could not be read. */
	readonly unreadKinds: ReadonlySet<KindName>;
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
	const unreadKinds = new Set<KindName>();
	for (const file of files) {
		const name = kindOf(file.path);
		const misplaced = name ? misnamedFile(file.path, kinds[name]) : unknownFile(file.path);
		if (!name || misplaced) {
			if (misplaced) faults.push(misplaced);
			if (isLeftover(file.path)) continue;
			// The file may be meant to hold what others refer to, and may refer to others.
			for (const ids of Object.values(brokenIds)) ids.add(stemOf(file.path));
			brokenTexts.push(file.text);
			continue;
		}
		const read = contentEntries(file, kinds[name]);
		// An argument list has an end; a file of 20,000 entries is longer than that.
		for (const entry of read.entries) records[name].push(entry as Entry<never>);
		for (const message of read.faults) faults.push(message);
		for (const id of read.brokenIds) brokenIds[name].add(id);
		if (read.isBroken) brokenTexts.push(file.text);
		if (read.isUnread) unreadKinds.add(name);
	}
	const read = new Set(files.map((file) => file.path));
	for (const path of paths) {
		if (read.has(path)) continue;
		const name = kindOf(path);
		if (name) brokenIds[name].add(stemOf(path));
		for (const one of name ? [name] : kindsIn(path)) unreadKinds.add(one);
	}
	const present = new Set(paths.map(kindOf));
	for (const name of Object.keys(kinds) as KindName[]) {
		if (!kinds[name].isRequired || present.has(name)) continue;
		unreadKinds.add(name);
		faults.push(missingFile(kinds[name]));
	}
	return {
		content: {
			records,
			brokenIds,
			brokenTexts,
			unreadKinds,
			files: new Map(files.map((file) => [file.path, file])),
		},
		faults,
	};
}

/** The kinds of which the files stand in a folder. */
function kindsIn(folder: string): KindName[] {
	return (Object.keys(kinds) as KindName[]).filter((name) =>
		kinds[name].example.startsWith(`${folder}/`)
	);
}

/** The name of a file without its folder and its endings, which is the id of what it holds. */
function stemOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1).replace(/\..*$/u, '');
}

function emptyByKind<T>(make: () => T): Record<KindName, T> {
	return Object.fromEntries(Object.keys(kinds).map((name) => [name, make()])) as Record<
		KindName,
		T
	>;
}
