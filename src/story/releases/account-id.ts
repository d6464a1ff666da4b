import { createHash } from 'node:crypto';
import { readEdtf } from '../dates/edtf.ts';
import type { AccountRecord } from '../schema/correction.ts';

/**
 * What names an entry of `corrections.yaml` or `changes.yaml`: its day, and a hash of what it says, so that a
 * later entry does not change it.
 */
export function accountId({
	date,
	where,
	said,
	says,
}: Pick<AccountRecord, 'date' | 'where' | 'said' | 'says'>): string {
	const read = readEdtf(date);
	const day = typeof read === 'string' ? date : read.first;
	const text = [where ?? '', said.trim(), says.trim()].join('\n');
	return `${day}-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
}
