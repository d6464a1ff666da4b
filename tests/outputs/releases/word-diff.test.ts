import { expect, test } from 'vitest';
import { wordDiff } from '../../../src/outputs/releases/word-diff.ts';

const shown = (pieces: readonly { text: string; isShared: boolean }[]) =>
	pieces.map(({ text, isShared }) => (isShared ? text : `[${text}]`)).join(' ');

test.each([
	['It was late.', 'It was early.', 'It was [late.]', 'It was [early.]'],
	['The  old quay', 'The quay', 'The [old] quay', 'The quay'],
	['One', 'One two', 'One', 'One [two]'],
	// A mark over a letter does not end a word.
	['یہ مُلک بڑا ہے', 'یہ مَلک بڑا ہے', 'یہ [مُلک] بڑا ہے', 'یہ [مَلک] بڑا ہے'],
	['', 'New', '', '[New]'],
])('%s → %s', (before, after, was, is) => {
	const diff = wordDiff(before, after);
	expect([shown(diff.before), shown(diff.after)]).toEqual([was, is]);
});
