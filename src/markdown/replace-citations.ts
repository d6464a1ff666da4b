import { visit } from 'unist-util-visit';
import { citationPattern, toCitationItems } from './remark-citations.ts';
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
	const stretches: [start: number, end: number][] = [];
	// Only text can cite; what looks like a citation in code is code.
	visit(parseBody(markdown, 0), 'text', ({ position }) => {
		if (position) stretches.push([position.start.offset ?? 0, position.end.offset ?? 0]);
	});
	let written = '';
	let at = 0;
	for (const [start, end] of stretches) {
		written += markdown.slice(at, start);
		written += markdown
			.slice(start, end)
			.replace(citationPattern, (_, inside: string) => write(toCitationItems(inside)));
		at = end;
	}
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
