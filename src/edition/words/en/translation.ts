import { inOrder, type Parts } from '../parts.ts';

/** What pages in another language than the article’s say of their translation. */
export const translation = {
	/** Name of the notice, for screen readers. */
	name: 'About this translation',
	draft: 'A draft machine translation, not yet reviewed by a native speaker.',
	reviewed: (by: string) => `Translation reviewed by ${by}.`,
	/** Some of the page is behind: the day on which the original changed. */
	behind: (since: string) =>
		`The original has changed since ${since}; the translation is behind it.`,
	/** Some of the page is shown in the language of the original. */
	missing: 'What is not translated is shown in the language of the original.',
	ways: (hasReport: boolean): Parts =>
		inOrder(
			{ link: 'Read the original', to: 'original' },
			...(hasReport ? [' or ', { link: 'report an error', to: 'report' }] : []),
			'.'
		),
	/** A choice of letters for Urdu; the name of the style. */
	nastaliq: 'Nastaliq',
};
