/** Offsets of the parts of a Markdown file: the YAML between its two fences, and the body. */
export interface FrontMatter {
	readonly start: number;
	readonly end: number;
	readonly body: number;
}

/** Finds the front matter of a Markdown file; where there is none, says what stands there instead. */
export function splitFrontMatter(text: string): FrontMatter | string {
	const open = /^---[ \t]*\r?\n/u.exec(text);
	if (!open) return 'text at the start of the file';
	const close = /^---[ \t]*$/mu.exec(text.slice(open[0].length));
	if (!close) return 'end of the file without the second line `---`';
	const end = open[0].length + close.index;
	const newline = text.indexOf('\n', end);
	return { start: open[0].length, end, body: newline === -1 ? text.length : newline + 1 };
}
