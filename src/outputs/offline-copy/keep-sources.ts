import type { ElementContent } from 'hast';
import { formatDate } from '../../story/dates/format.ts';
import { sourceName } from '../../story/model/source-order.ts';
import type { Source } from '../../story/model/types/record.ts';
import { directionOf } from '../../edition/words/direction.ts';
import { isolated } from '../../edition/words/isolated.ts';
import { tongue } from '../../edition/words/lang-attributes.ts';
import type { Words } from '../../edition/words/words.ts';
import { inTongue, node, type Listed } from './keep-nodes.ts';

/** The numbered list of sources. */
export function sourceNodes(sources: readonly Source[], page: Listed): ElementContent[] {
	const items = sources.map((source, index) => {
		const { title, URL: url, language } = source;
		return node(
			'li',
			{ id: String(index + 1) },
			url === undefined
				? inTongue(title, language, page)
				: node('a', { href: url, ...tongue(language, page.lang) }, title),
			'. ',
			publication(source, page.words)
		);
	});
	return [node('ol', {}, items)];
}

/** Where a source was published, and when. */
function publication(source: Source, words: Words): (ElementContent | string)[] {
	const { issued } = source;
	const where = isolated(sourceName(source), directionOf(words.lang) ?? 'ltr');
	return issued ? [where, words.comma, formatDate(issued, words.dates).text] : [where];
}
