import type { InterfaceLanguage } from '../../story/schema/languages.ts';

/** Who has read all interface words of a language as a native reader; nobody yet where it is `undefined`. */
export const reviewedBy: Readonly<Record<Exclude<InterfaceLanguage, 'en'>, string | undefined>> = {
	ur: undefined,
	ps: undefined,
	'fa-AF': undefined,
};
