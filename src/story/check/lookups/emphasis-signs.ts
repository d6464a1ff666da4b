import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { withoutAddresses } from './addresses.ts';

/** A run of `*` or of `_` in a text. */
export interface Sign {
	readonly at: number;
	readonly text: string;
}

/** What stands round a sign, which decides what the sign can be. */
export interface Around {
	/** Whether a letter or a digit stands right before it. */
	readonly isAfterWord: boolean;
	/** Whether a letter or a digit stands right after it. */
	readonly isBeforeWord: boolean;
	readonly isBeforeSpace: boolean;
	/** Whether it has white space on both sides: a multiplication, or a star that is meant. */
	readonly isLone: boolean;
	/** Whether what stands before it lets words begin: white space, with or without opening marks. */
	readonly isAtStart: boolean;
	readonly isBetweenDigits: boolean;
}

/** Looks at what stands round a sign. */
export function around(text: string, { at, text: sign }: Sign): Around {
	const before = text.slice(Math.max(0, at - 40), at);
	const after = text.slice(at + sign.length, at + sign.length + 4);
	const isBeforeSpace = /^(?:\s|$)/u.test(after);
	return {
		isAfterWord: /[\p{L}\p{N}\p{M}\u200C\u200D]$/u.test(before),
		isBeforeWord: /^[\p{L}\p{N}\p{M}]/u.test(after),
		isBeforeSpace,
		isLone: isBeforeSpace && /(?:\s|^)$/u.test(before),
		isAtStart: /(?:\s|^)[\p{Ps}\p{Pi}\p{Pf}"'„‚]*$/u.test(before),
		isBetweenDigits: /\p{N}\s?$/u.test(before) && /^\s?\p{N}/u.test(after),
	};
}

/**
 * The signs in the words of a paragraph that CommonMark did not read as emphasis: those behind a
 * backslash or written as an entity are left out, and those of an address.
 *
 * @param base offset in the tree of the beginning of the text
 */
export function signsLeft(text: string, paragraph: Nodes, base: number): Sign[] {
	const signs: Sign[] = [];
	visit(paragraph, 'text', ({ position }) => {
		const from = (position?.start.offset ?? base) - base;
		const to = (position?.end.offset ?? base) - base;
		const written = withoutAddresses(text.slice(from, to));
		for (const { 0: run, index } of written.matchAll(/\\[!-/:-@[-`{-~]|&#?\w+;|\*+|_+/gu))
			if (/^[*_]/u.test(run)) signs.push({ at: from + index, text: run });
	});
	return signs;
}
