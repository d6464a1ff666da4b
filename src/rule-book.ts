import { exampleStory } from './check/example-story.ts';
import { families, type Rule } from './check/rule.ts';
import { rules } from './check/rules.ts';

/** The rules of the check by family, for the page that explains them, and the story of their examples. */
export const ruleBook: readonly { readonly family: string; readonly rules: readonly Rule[] }[] =
	families.map((family) => ({ family, rules: rules.filter((rule) => rule.family === family) }));

export { absent } from './check/rule.ts';
export { exampleStory };
