import { exampleStory } from './example-story.ts';
import { families, type Rule } from './rule.ts';
import { rules } from './rules.ts';

/** The rules of the check by family, for the page that explains them, and the story of their examples. */
export const ruleBook: readonly { readonly family: string; readonly rules: readonly Rule[] }[] =
	families.map((family) => ({ family, rules: rules.filter((rule) => rule.family === family) }));

/**
 * Text of an example with a sign for each character that has none, or that may not stand in HTML: a
 * bell as `␇`, others by their number.
 */
export function visible(text: string): string {
	return text
		.replace(/[\0-\x08\x0B-\x1F]/gu, (one) => String.fromCharCode(0x2400 + one.charCodeAt(0)))
		.replace(/[\x7F-\x9F\p{Cs}\p{Co}\p{Bidi_Control}\p{Noncharacter_Code_Point}]/gu, (one) => {
			const number = (one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
			return `⟨U+${number}⟩`;
		});
}

export { absent } from './rule.ts';
export { exampleStory };
