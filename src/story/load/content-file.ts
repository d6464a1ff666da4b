/** One file of `content/` as it lies on disk, its text decoded and without a byte order mark. */
export interface ContentFile {
	/** Path inside the content folder with `/` between its parts, for example `timeline/x.md`. */
	readonly path: string;
	readonly text: string;
}

/** The largest content file that is read, in bytes: what a person writes. */
export const maxBytes = 1_048_576;
/** How much longer a release may be: the engine writes it, with some lines for each statement and event. */
const releaseTimes = 8;

/** How many times as long as what a person writes a file may be. */
export function timesAsLong(path: string): number {
	return path.startsWith('releases/') ? releaseTimes : 1;
}
