import type { ElementContent } from 'hast';
import { comparedText } from '../../edition/words/compared-text.ts';
import { tongue } from '../../edition/words/lang-attributes.ts';
import { allQuotations, countCompared } from '../../story/model/comparisons.ts';
import type { ComparedCount, Comparison } from '../../story/model/types/comparison.ts';
import type { Quotation } from '../../story/model/types/record.ts';
import type { Site } from '../../story/model/types/site.ts';
import type { Level } from './keep-levels.ts';
import { node, type Keep } from './keep-nodes.ts';

/** How many of the quotations that the file holds were compared with their sources. */
export function comparedIn({ statements, events }: Site, level: Level): ComparedCount {
	const shown = statements.filter((one) => level.hasQuotes && level.hasEvidence(one));
	return countCompared(allQuotations(shown, events.filter(level.isTold)));
}

/** What is known of one quotation, behind it; nothing where none was compared, which the head of the file says. */
export function comparedNodes(compared: Comparison | undefined, keep: Keep): ElementContent[] {
	if (keep.compared.compared === 0) return [];
	return [node('small', {}, ` ${comparedText(compared, keep.words)} `)];
}

/** The same of the quotations in the text of an event: one line where none of them was compared. */
export function comparedList(quotations: readonly Quotation[], keep: Keep): ElementContent[] {
	const { all, compared } = countCompared(quotations);
	if (all === 0 || keep.compared.compared === 0) return [];
	if (compared === 0)
		return [node('small', {}, `${keep.words.page.statements.compared.count(all, 0)} `)];
	const items = quotations.map((one) =>
		node(
			'li',
			{},
			node('q', tongue(keep.site.original, keep.lang), one.words),
			comparedNodes(one.compared, keep)
		)
	);
	return [node('ul', {}, items)];
}
