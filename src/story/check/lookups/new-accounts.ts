import type { Content } from '../../load/content.ts';
import { accountsIn } from '../../load/published.ts';
import { accountId } from '../../releases/account-id.ts';
import { datedReleases } from '../../releases/history.ts';

/**
 * The entries of `corrections.yaml` and `changes.yaml` that no release has yet. One that may be a released one
 * in other words is none of them: `account-vanished` asks after it.
 */
export function newAccounts(content: Content): ReturnType<typeof accountsIn> {
	const all = accountsIn(content);
	const ids = new Set(all.map(({ value }) => accountId(value)));
	const released = new Set(datedReleases(content).flatMap(({ value }) => value.entries));
	const dayOf = (id: string) => id.slice(0, -9);
	const vanished = new Set([...released].filter((id) => !ids.has(id)).map(dayOf));
	return all.filter(({ value }) => {
		const id = accountId(value);
		return !released.has(id) && !vanished.has(dayOf(id));
	});
}
