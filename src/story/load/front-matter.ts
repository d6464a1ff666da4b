import { oddSpace, oddSpaceNote } from './faults/odd-spaces.ts';

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
	/** Offsets of what stands there instead. */
	readonly place: readonly [start: number, end: number];
}

/** Finds the front matter of a Markdown file; where there is none, says what stands there instead. */
export function splitFrontMatter(text: string): FrontMatter | NoFrontMatter {
	const open = /^---[ \t]*\r?\n/u.exec(text);
	if (!open) return noOpening(text);
	const close = /^---[ \t]*$/mu.exec(text.slice(open[0].length));
	if (!close) return noClosing(text, open[0].length);
	const end = open[0].length + close.index;
	const newline = text.indexOf('\n', end);
	return { start: open[0].length, end, body: newline === -1 ? text.length : newline + 1 };
}

const expected = 'expected front matter between two lines `---`';

function noClosing(text: string, from: number): NoFrontMatter {
	// Spaces before it, or another number or kind of dashes.
	const like = new RegExp(
		`^(?:[ \\t]|${oddSpace})*[-–—]{2,}(?:[ \\t]|${oddSpace})*\\r?$`,
		'mu'
	).exec(text.slice(from));
	if (like) {
		const start = from + like.index;
		return {
			reason: `Unexpected line \`${like[0].trimEnd()}\`, ${expected}`,
			note: ['Write `---` at the start of the line, and nothing else in it.', oddSpaceNote(like[0])]
				.filter((one) => one !== undefined)
				.join(' '),
			place: [start, start + like[0].trimEnd().length],
		};
	}
	return {
		reason: `Unexpected end of the file without the second line \`---\`, ${expected}`,
		note: 'Write a line `---` below the last field, above the text.',
		place: [0, 0],
	};
}

function noOpening(text: string): NoFrontMatter {
	if (/^\s+---[ \t]*\r?\n/u.test(text))
		return {
			reason: `Unexpected white space before the first line \`---\`, ${expected}`,
			note: 'Remove it: the file begins with `---`.',
			place: [0, 0],
		};
	const line = /^.*/u.exec(text)?.[0].trim().slice(0, 40) ?? '';
	return {
		reason: `Unexpected first line \`${line}\`, ${expected}`,
		note:
			oddSpaceNote(/^[-\s]*$/u.test(line) ? (/^[^\n]*/u.exec(text)?.[0] ?? '') : '') ??
			'Begin the file with a line `---`, then the fields, then another line `---`.',
		place: [0, 0],
	};
}
