import type { PageScripts } from '../hosts/host-headers.ts';

/** A file of a built site. */
export interface BuiltFile {
	/** The folder of its edition, with a slash at its end; `''` for the original’s. */
	readonly edition: string;
	/** Its path from there. */
	readonly path: string;
}

/** What became of a file. */
export interface FinishedFile extends BuiltFile {
	/** Its bytes as a browser is sent it. */
	readonly bytes: number;
	/** Its bytes as they are before they are packed. */
	readonly length: number;
	/** The elements of a page; 0 for another file. */
	readonly elements: number;
	/** The sums of it, which comes first, and of its packed copies, by path from the site’s root. */
	readonly sums: readonly (readonly [path: string, sum: string])[];
	/** The scripts of a page. */
	readonly scripts: PageScripts | undefined;
}

/** What became of a file in the last site, and of how many files that was one. */
export type TakenFile = Omit<FinishedFile, 'edition' | 'path'> & { readonly count: number };
