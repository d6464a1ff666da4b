import type { TextRange } from '../../story/article/find-quote.ts';

/** What stands before and after a passage in its own block. */
export interface PassageContext {
	readonly before: string;
	readonly after: string;
}

/**
 * The text beside a passage, up to the bounds of its block: beyond them the page shows notes, so what
 * follows in the article does not follow on the page.
 */
export function passageContext(text: string, { start, end }: TextRange): PassageContext {
	const blockStart = text.lastIndexOf('\n', start - 1) + 1;
	const blockEnd = text.indexOf('\n', end);
	return {
		before: start === 0 ? '' : text.slice(blockStart, start),
		after: text.slice(end, blockEnd === -1 ? text.length : blockEnd),
	};
}
