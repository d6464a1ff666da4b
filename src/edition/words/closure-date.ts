import { formatDate } from '../../story/dates/format.ts';
import type { Closure } from '../../story/model/types/record.ts';
import type { Words } from './words.ts';

/** When something was shut, and whether to some only, as a language says it: `13–23 January 2024 (to some only)`. */
export function closureDate({ date, isPartial }: Closure, { dates, figures }: Words): string {
	return formatDate(date, dates).text + (isPartial ? figures.closures.partly : '');
}
