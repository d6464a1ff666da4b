import { interfaceLanguages } from '../../schema/languages.ts';

const known: readonly string[] = interfaceLanguages;

/** The languages that the interface has words in, as a note names them. */
export const interfaceWords = known.map((one) => `\`${one}\``).join(', ');

/** The language of the interface that a tag is a form of: `en` for `en-GB`; `undefined` where it is of none. */
export function interfaceForm(tag: string): string | undefined {
	if (known.includes(tag)) return tag;
	return known.find((one) => one.split('-')[0] === tag.split('-')[0]);
}

/** What to do where the article is in a language that the interface has no words in. */
export function noteOnArticleIn(lang: string): string {
	return `The interface has no words in \`${lang}\`: add them, as CONTRIBUTING.md, “Add a language”, says; or put a translation of the article into article.md, in one of ${interfaceWords}, and say so in method.md. Sources may be in any language.`;
}
