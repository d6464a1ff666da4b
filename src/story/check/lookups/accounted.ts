import type { Content } from '../../load/content.ts';
import { redirectsIn } from '../../load/published.ts';
import { removalsIn } from '../../releases/removals.ts';
import type { PassageKind, PublishedKind } from '../../schema/published.ts';

/** The ids of a kind that may be gone: they lead on, or an entry says what they were and why they went. */
export function accountedIds(
	content: Content,
	kind: PublishedKind | PassageKind
): ReadonlySet<string> {
	return new Set([
		...redirectsIn(content, kind).map(({ from }) => from),
		...removalsIn(content, kind).keys(),
	]);
}

/** What to type for an id that is gone, from “write” on. */
export function howToAccount(
	{ records }: Content,
	kind: PublishedKind | PassageKind,
	id: string
): string {
	const where =
		records.published.length > 0 ? `\`redirects\`, \`${kind}\`` : `\`${kind}\` in redirects.yaml`;
	return `write \`${id}: <${kind === 'passages' || kind === 'notes' ? 'another' : 'new'} id>\` under ${where}; or add to corrections.yaml, where it was wrong, or else to changes.yaml an entry with \`where: ${id}\` and without \`what\` that says what it was and why it went: it will stand at the old address.`;
}
