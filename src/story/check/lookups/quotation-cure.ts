import { replacing, type Edit } from '../../load/fault.ts';
import type { Prose } from './prose.ts';
import type { Mark } from './quotation-signs.ts';

/** A mark that is alone, with the mark that it would go with. */
export interface Half {
	readonly mark: Mark;
	readonly other: string;
	readonly isOpening: boolean;
}

/** What brackets and signs of emphasis close, so that a quotation that begins behind one ends before the other. */
const closings: Readonly<Record<string, string>> = { '(': ')', '*': '*', _: '_' };

/**
 * The edit that gives a mark its other, where that has one place: a second mark in the same paragraph
 * that is turned the wrong way, or a bracket or a sign of emphasis round the quotation.
 *
 * In: `He said “never“ to it.` Out: `He said “never” to it.`
 * In: `The log differs (“never, the office wrote).` Out: none, since the words of the office follow.
 * In: `He said *“never* to it.` Out: `He said *“never”* to it.`
 */
export function quotationCure(
	prose: Prose,
	{ mark, other, isOpening }: Half,
	alone: readonly Mark[]
): readonly Edit[] | undefined {
	const turned = alone.filter(
		(one) =>
			one !== mark &&
			one.sign === mark.sign &&
			one.paragraph === mark.paragraph &&
			(isOpening ? !one.canOpen && one.at > mark.at : !one.canClose && one.at < mark.at)
	);
	const [only, ...further] = turned;
	if (only && further.length === 0) return [replacing(prose.place(only.at, 1), other)];
	if (only || !isOpening) return undefined;
	const at = endOfBracket(prose.text, mark.at);
	if (at === undefined) return undefined;
	const { start } = prose.place(at, 1);
	return [{ start: start.offset ?? 0, end: start.offset ?? 0, text: other }];
}

/** Where the bracket or the emphasis closes that a mark stands at the start of, with nothing but plain words between. */
function endOfBracket(text: string, at: number): number | undefined {
	const closing = closings[text.charAt(at - 1)];
	if (closing === undefined) return undefined;
	const end = text.indexOf(closing, at + 1);
	const words = text.slice(at + 1, end);
	return end === -1 || !/^[\p{L}\p{M}\p{N} \u200C’]+$/u.test(words) ? undefined : end;
}
