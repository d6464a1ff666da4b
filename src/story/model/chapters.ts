import { partId } from '../schema/page-ids.ts';
import { plainText } from '../text/plain-text.ts';
import type { Prose } from './types/prose.ts';

/** A part of a long text, from one heading of the second level to the next. */
export interface Chapter {
	/** Id of its heading, the same in every language: chapters are counted from 1. */
	readonly id: string;
	readonly name: string;
	readonly lang: string;
}

/** The chapters of a text, in their order. */
export function chaptersOf({ tree, lang }: Prose): Chapter[] {
	return tree.children
		.filter((node) => node.type === 'heading' && node.depth === 2)
		.map((heading, index) => ({
			id: partId.chapter(index + 1),
			name: plainText(heading),
			lang,
		}));
}
