import { bearings, type Bearing } from '../../story/schema/statement.ts';
import type { Words } from './words.ts';

/** How many pieces of evidence bear in which way, in words; '' where there is none. */
export function evidenceCounts(
	evidence: readonly { readonly bearing: Bearing }[],
	words: Pick<Words, 'bearings' | 'comma' | 'labelled' | 'number'>
): string {
	return bearings
		.map((bearing) => [bearing, evidence.filter((one) => one.bearing === bearing).length] as const)
		.filter(([, count]) => count > 0)
		.map(([bearing, count]) => words.labelled(words.bearings[bearing], words.number(count)))
		.join(words.comma);
}
