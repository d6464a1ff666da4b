import { createHash } from 'node:crypto';
import type { Correction } from '../../story/model/types.ts';

/**
 * The id of a correction’s element in the method page. It is made from what the correction says, not
 * from its place in the list, so that a later one does not change it.
 */
export function correctionAnchor({ date, where, said, says }: Correction): string {
	const text = [where ?? '', said.markdown, says.markdown].join('\n');
	const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
	return `correction-${date.first}-${hash}`;
}
