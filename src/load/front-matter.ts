/** Offsets of the parts of a Markdown file: the YAML between its two fences, and the body. */
export interface FrontMatter {
	readonly start: number;
	readonly end: number;
	readonly body: number;
}

/** What stands where front matter should, and what to do. */
export interface NoFrontMatter {
	readonly reason: string;
	readonly note: string;
}

/** Finds the front matter of a Markdown file; where there is none, says what stands there instead. */
export function splitFrontMatter(text: string): FrontMatter | NoFrontMatter {
	const open = /^---[ \t]*\r?\n/u.exec(text);
	if (!open) return noOpening(text);
	const close = /^---[ \t]*$/mu.exec(text.slice(open[0].length));
	if (!close) return noClosing;
	const end = open[0].length + close.index;
	const newline = text.indexOf('\n', end);
	return { start: open[0].length, end, body: newline === -1 ? text.length : newline + 1 };
}

const expected = 'expected front matter between two lines `---`';

const noClosing: NoFrontMatter = {
	reason: `Unexpected end of the file without the second line \`---\`, ${expected}`,
	note: 'Write a line `---` below the last field, above the text.',
};

function noOpening(text: string): NoFrontMatter {
	if (/^\s+---[ \t]*\r?\n/u.test(text))
		return {
			reason: `Unexpected white space before the first line \`---\`, ${expected}`,
			note: 'Remove it: the file begins with `---`.',
		};
	const line = /^.*/u.exec(text)?.[0].trim().slice(0, 40) ?? '';
	return {
		reason: `Unexpected first line \`${line}\`, ${expected}`,
		note: 'Begin the file with a line `---`, then the fields, then another line `---`.',
	};
}
