import { partPages } from './even-parts.ts';
import type { Statement, Topic } from './types/record.ts';

/** Up to so many statements stand on one page; more are parted by topic. */
const mostAtOnce = 60;
/** The most statements on one of several pages. */
const mostOnPage = 40;

/** A page of statements, within `statements/`. */
export interface StatementPage {
	readonly topic: Topic;
	/** `statements/topic/<id>/`, and `statements/topic/<id>/2/` where one topic takes several pages. */
	readonly path: string;
	/** Its place among the pages of its topic, from 1; absent where that has one. */
	readonly place?: number;
	/** In the order of the article; at least one. */
	readonly statements: readonly Statement[];
}

/** The pages of a long list of statements, in the order of topics; none where all stand on one page. */
export function statementPages(topics: readonly Topic[]): StatementPage[] {
	const count = topics.reduce((sum, { statements }) => sum + statements.length, 0);
	if (count <= mostAtOnce) return [];
	return topics.flatMap((topic) =>
		partPages(topic.statements, mostOnPage, `statements/topic/${topic.id}/`).map(
			({ part, ...page }) => ({ topic, statements: part, ...page })
		)
	);
}
