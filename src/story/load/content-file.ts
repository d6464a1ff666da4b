/** One file of `content/` as it lies on disk, its text decoded and without a byte order mark. */
export interface ContentFile {
	/** Path inside the content folder with `/` between its parts, for example `timeline/x.md`. */
	readonly path: string;
	readonly text: string;
}

/** The largest content file that is read, in bytes. */
export const maxBytes = 1_048_576;
