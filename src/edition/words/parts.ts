import type { WrittenDate } from '../../story/dates/format.ts';

/** Words of a sentence, or words in it that are more than text. */
export type Part =
	| string
	/** A link; `to` names its target, which the page knows. */
	| { readonly link: string; readonly to: string }
	| { readonly strong: string }
	| { readonly stressed: string }
	/** A name of the files’ or of a program: it is not translated. */
	| { readonly code: string }
	| { readonly time: WrittenDate }
	/** An address written out. */
	| { readonly address: string }
	| TitlePart;

/** A title that may be in another language than the sentence; then it says which, and its direction. */
export interface TitlePart {
	readonly title: string;
	readonly lang?: string;
	readonly dir?: 'ltr' | 'rtl';
}

/** A sentence with its parts in the order of its language. */
export type Parts = readonly Part[];

/** Puts a sentence together. */
export function inOrder(...parts: Parts): Parts {
	return parts;
}
