import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PageScripts } from '../hosts/host-headers.ts';
import { readSums, sha256, sumsName } from '../sums.ts';
import type { FinishedFile } from './finished-file.ts';

/** The site that was built before, as far as its files may stand in the next one. */
export interface LastSite {
	readonly folder: string;
	/** How many files it was packed as one of. */
	readonly count: number;
	/** The sums of its files, packed copies among them, by path. */
	readonly sums: ReadonlyMap<string, string>;
	readonly files: ReadonlyMap<string, LastFile>;
}

/** A file of it: the key of what it was made from, and what became of it. */
export type LastFile = { readonly key: string } & Pick<
	FinishedFile,
	'bytes' | 'length' | 'elements' | 'scripts'
>;

/** What a note of a site says: it holds for one list of sums and one engine. */
interface Note {
	readonly list: string;
	readonly engine: string;
	readonly count: number;
	readonly files: readonly (readonly [
		path: string,
		key: string,
		bytes: number,
		length: number,
		elements: number,
		scripts: number,
	])[];
	/** Pages share their scripts: each set stands once. */
	readonly scripts: readonly PageScripts[];
}

/**
 * Notes of a finished site which files were made from what.
 *
 * @param engine names the code, the packages and the place that files follow from beside their keys
 * @param keys the keys of files, by path; others are made anew each time
 */
export function noteLastSite(
	note: string,
	folder: string,
	engine: string,
	finished: readonly FinishedFile[],
	keys: ReadonlyMap<string, string>
): void {
	const sets = new Map<string, number>();
	const numberOf = (scripts: PageScripts | undefined) => {
		if (!scripts) return -1;
		const set = JSON.stringify(scripts);
		const number = sets.get(set) ?? sets.size;
		sets.set(set, number);
		return number;
	};
	const files = finished.flatMap(({ edition, path, bytes, length, elements, scripts }) => {
		const key = keys.get(edition + path);
		return key === undefined
			? []
			: [[edition + path, key, bytes, length, elements, numberOf(scripts)] as const];
	});
	const text: Note = {
		list: sha256(readFileSync(join(folder, sumsName))),
		engine,
		count: finished.length,
		files,
		scripts: [...sets.keys()].map((set) => JSON.parse(set) as PageScripts),
	};
	const body = JSON.stringify(text);
	mkdirSync(dirname(note), { recursive: true });
	writeFileSync(note, `${sha256(body)}\n${body}`);
}

/** The site that stands in a folder; `undefined` where the note is about another, is damaged, or is of another engine. */
export function lastSite(note: string, folder: string, engine: string): LastSite | undefined {
	try {
		const written = readFileSync(note, 'utf8');
		const end = written.indexOf('\n');
		const body = written.slice(end + 1);
		if (sha256(body) !== written.slice(0, end)) return undefined;
		const { list, engine: by, count, files, scripts } = JSON.parse(body) as Note;
		const bytes = readFileSync(join(folder, sumsName));
		const sums = readSums(bytes.toString('utf8'));
		if (list !== sha256(bytes) || by !== engine || !sums) return undefined;
		const known = files.map(([path, key, bytes, length, elements, set]) => {
			return [path, { key, bytes, length, elements, scripts: scripts[set] }] as const;
		});
		return { folder, count, sums, files: new Map(known) };
	} catch {
		// What is missing or cannot be read is made anew.
		return undefined;
	}
}
