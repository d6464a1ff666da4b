import { kinds } from '../browser/browser.ts';

/** The pages that pictures are taken of, by the name of the picture. */
export const pictured: Readonly<Record<string, string>> = {
	...kinds,
	'article-ur': `ur/${kinds.article}`,
	'statement-ps': `ps/${kinds.statement}`,
	'timeline-fa-AF': `fa-AF/${kinds.timeline}`,
};
