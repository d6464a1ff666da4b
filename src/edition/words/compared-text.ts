import { formatDate } from '../../story/dates/format.ts';
import type { Comparison } from '../../story/model/types/comparison.ts';
import type { Words } from './words.ts';

/** What is known of one quotation, as a sentence: compared with its source on a day, and how it stands there; or not yet. */
export function comparedText(
	compared: Comparison | undefined,
	{ dates, page }: Pick<Words, 'dates' | 'page'>
): string {
	const says = page.statements.compared;
	if (!compared) return says.notYet;
	return says.on(formatDate(compared.on, dates).text, says.results[compared.result]);
}
