import { visit } from 'unist-util-visit';
import { citationsIn } from './citations.ts';
import type { CitationItem } from './nodes.ts';
import { parseBody } from './parse.ts';

/**
 * Prose as written, its citations replaced.
 *
 * In: `It was said on Thursday [@aaj, p. 3].`
 * Out: `It was said on Thursday ` + what `write` returns for `aaj` + `.`
 */
export function replaceCitations(
	markdown: string,
	write: (items: readonly CitationItem[]) => string
): string {
	let written = '';
	let at = 0;
	// Only text can cite; what looks like a citation in code is code.
	visit(parseBody(markdown, 0), 'text', ({ position }) => {
		const from = position?.start.offset ?? 0;
		for (const { start, end, items } of citationsIn(markdown.slice(from, position?.end.offset))) {
			written += markdown.slice(at, from + start) + write(items);
			at = from + end;
		}
	});
	return written + markdown.slice(at);
}

/** A line of plain text as Markdown that reads the same. */
export function escapeMarkdown(line: string): string {
	return line
		.replace(/[\\`*_[\]<>&]/gu, '\\$&')
		.replace(/^(\s*)([#+-]|\d+(?=[.)]))/u, (_, space: string, mark: string) =>
			/\d/u.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`
		);
}
