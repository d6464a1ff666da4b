import { createHash } from 'node:crypto';
import code from 'virtual:search-code';
import type { Edition } from '../../edition/edition.ts';
import { indexFile } from './compact.ts';
import { searchFolder } from './folder.ts';
import { monthNames } from './dated.ts';
import { searchRecords, sourceRecords } from './records.ts';

/** A file that a search asks for, by path in its edition. */
export interface SearchFile {
	readonly path: string;
	readonly text: string;
}

/** The files of the search in one edition: its code, what is found at once, and the sources. */
export interface SearchFiles {
	readonly code: SearchFile;
	readonly records: SearchFile;
	readonly sources: SearchFile;
}

const known = new Map<string, SearchFiles>();

/** Makes the files of an edition; `all` give the names of places and months in other languages. */
export function searchFiles(edition: Edition, all: readonly Edition[]): SearchFiles {
	const before = known.get(edition.lang);
	if (before) return before;
	const others = all.filter((one) => one.lang !== edition.lang);
	const base = edition.address('');
	const months = monthNames([edition, ...others]);
	const files = {
		code: named('code', 'js', code),
		records: named('records', 'json', indexFile(searchRecords(edition, others), { base, months })),
		sources: named('sources', 'json', indexFile(sourceRecords(edition), { base, months: [] })),
	};
	known.set(edition.lang, files);
	return files;
}

/** A file whose name changes with its text, so that it may be kept for ever. */
function named(name: string, ending: string, text: string): SearchFile {
	const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
	return { path: `${searchFolder}${name}.${hash}.${ending}`, text };
}
