import { haveFigures } from '../../story/model/figure-charts.ts';
import type { Site } from '../../story/model/types/site.ts';
import type { Words } from './words.ts';

/** A page that menus lead to. */
export interface PageLink {
	readonly name: string;
	/** Path in its edition. */
	readonly path: string;
	/**
	 * Whether it is one of the five that stand at the head of every page, is there where there is room, or is
	 * not; `top` stands beside the name of the site, and `foot` in the list below every page alone.
	 */
	readonly inMasthead: 'always' | 'wide' | 'never' | 'top' | 'foot';
}

/** The pages of a story, the chief ones first; those for which it has nothing are left out. */
export function pageLinks(site: Site, { page: { frame } }: Words): PageLink[] {
	const { nav } = frame;
	const link = (path: string, name: string, inMasthead: PageLink['inMasthead']): PageLink => ({
		path,
		name,
		inMasthead,
	});
	const hasPositions = site.topics.some(({ positions }) => positions.length > 0);
	return [
		link('', nav.article, 'always'),
		link('statements/', nav.statements, 'always'),
		link('timeline/', nav.timeline, 'always'),
		link('sources/', nav.sources, 'always'),
		link('method/', nav.method, 'always'),
		...(hasPositions ? [link('positions/', nav.positions, 'wide')] : []),
		...(site.questions.length > 0 ? [link('questions/', nav.questions, 'wide')] : []),
		...(site.obligations ? [link('law/', nav.law, 'wide')] : []),
		// Every name leads to it, and the first page has no byte for it in its masthead.
		link('people-and-terms/', nav.people, 'never'),
		link('data/', nav.data, 'wide'),
		link('index-of-names/', nav.index, 'never'),
		link('search/', nav.search, 'top'),
		...(haveFigures(site.events) ? [link('figures/', nav.figures, 'foot')] : []),
		...(site.days.length > 0 ? [link('changes/', nav.changes, 'foot')] : []),
	];
}
