import type { Root } from 'mdast';
import type { Position } from 'unist';
import type { Path, PointAt } from './fault.ts';

/** One record with its file and its places: a Markdown file, a YAML map, or an entry of a list. */
export interface Entry<T> {
	/** The entry's id: the `id` field, or the name of its file. */
	readonly id: string;
	/** The language in the name of its file, for a translation. */
	readonly lang: string | undefined;
	/** Path of its file inside the content folder. */
	readonly file: string;
	readonly value: T;
	/** Place of a field, or of its nearest parent where it is missing. */
	readonly locate: (path: Path) => Position;
	/** Place of the key of a field. */
	readonly locateKey: (path: Path) => Position;
	/** The Markdown after the front matter; empty for YAML. */
	readonly body: Body;
}

/** The text after the front matter. */
export interface Body {
	readonly text: string;
	/** Offset of the text in its file. */
	readonly offset: number;
	/** The text as CommonMark, its places those of the file; parsed when it is first asked for. */
	readonly tree: () => Root;
	readonly pointAt: PointAt;
}
