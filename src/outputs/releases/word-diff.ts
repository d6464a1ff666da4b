import { diffArrays } from 'diff';

/** Words in a row that both texts have, or one alone; a space stands between two pieces. */
export interface Piece {
	readonly text: string;
	/** Whether the other text has them as well. */
	readonly isShared: boolean;
}

/**
 * What two texts share and what each has alone, word by word. Words end at white space: a library that
 * looks for them itself cuts those of Arabic script at their marks.
 */
export function wordDiff(before: string, after: string): Record<'before' | 'after', Piece[]> {
	const parts = diffArrays(wordsOf(before), wordsOf(after));
	const pieces = (isMeant: (part: (typeof parts)[number]) => boolean) =>
		parts.filter(isMeant).map(({ value, added, removed }) => ({
			text: value.join(' '),
			isShared: !added && !removed,
		}));
	return {
		before: pieces(({ added }) => !added),
		after: pieces(({ removed }) => !removed),
	};
}

function wordsOf(text: string): string[] {
	return text.match(/\S+/gu) ?? [];
}
