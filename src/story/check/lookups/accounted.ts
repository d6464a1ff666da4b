import type { Content } from '../../load/content.ts';
import { accountsIn, redirectsIn } from '../../load/published.ts';
import type { PassageKind, PublishedKind } from '../../schema/published.ts';

/** The ids of a kind that may be gone: they lead on, or an entry says what they were and why they went. */
export function accountedIds(
	content: Content,
	kind: PublishedKind | PassageKind
): ReadonlySet<string> {
	return new Set([
		...redirectsIn(content, kind).map(({ from }) => from),
		...accountsIn(content).flatMap(({ value }) => value.where ?? []),
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
	return `write \`${id}: <${kind === 'passages' || kind === 'notes' ? 'another' : 'new'} id>\` under ${where}; or add to corrections.yaml an entry with \`where: ${id}\`.`;
}
