import { createHash } from 'node:crypto';

/** The parts of the list of downloads. */
export const groups = ['tables', 'references', 'other', 'schemas', 'package'] as const;
export type Group = (typeof groups)[number];

/** One file to download. */
export interface Download {
	/** Path below `data/`; it never changes once published. */
	readonly path: string;
	readonly group: Group;
	/** What it holds, in a sentence. */
	readonly description: string;
	readonly mediaType: string;
	readonly text: string;
}

/** SHA-256 of a text as UTF-8, in hexadecimal. */
export function sha256(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
