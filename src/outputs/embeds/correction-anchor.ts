import type { Correction } from '../../story/model/types/changes.ts';
import { accountId } from '../../story/releases/account-id.ts';

/**
 * The id of a correction’s element in the method page. It is made from what the correction says, not
 * from its place in the list, so that a later one does not change it.
 */
export function correctionAnchor(correction: Correction): string {
	return `correction-${correctionId(correction)}`;
}

/** The id of the entry that a correction is. */
export function correctionId({ date, where, said, says }: Correction): string {
	return accountId({ date: date.edtf, where, said: said.markdown, says: says.markdown });
}
