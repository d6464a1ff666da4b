import type { Site } from '../../story/model/types.ts';
import type { Words } from './words.ts';

/** A page that menus lead to. */
export interface PageLink {
	readonly name: string;
	/** Path in its edition. */
	readonly path: string;
	/** Whether it is one of the five that stand at the head of every page. */
	readonly isChief: boolean;
}

/** The pages of a story, the chief ones first; those for which it has nothing are left out. */
export function pageLinks(site: Site, { page: { frame } }: Words): PageLink[] {
	const { nav } = frame;
	const hasPositions = site.topics.some(({ positions }) => positions.length > 0);
	return [
		{ path: '', name: nav.article, isChief: true },
		{ path: 'statements/', name: nav.statements, isChief: true },
		{ path: 'timeline/', name: nav.timeline, isChief: true },
		{ path: 'sources/', name: nav.sources, isChief: true },
		{ path: 'method/', name: nav.method, isChief: true },
		...(hasPositions ? [{ path: 'positions/', name: nav.positions, isChief: false }] : []),
		...(site.questions.length > 0
			? [{ path: 'questions/', name: nav.questions, isChief: false }]
			: []),
		...(site.obligations ? [{ path: 'law/', name: nav.law, isChief: false }] : []),
		{ path: 'people-and-terms/', name: nav.people, isChief: false },
		{ path: 'data/', name: nav.data, isChief: false },
	];
}
