import { z } from 'zod';
import { isWebAddress } from '../../story/check/rules/url-scheme.ts';
import type { Ask } from '../links/probe.ts';

/** A source without a stored copy, and the day near which one is wanted, as `YYYYMMDD`. */
export interface Unstored {
	readonly id: string;
	readonly URL: string;
	readonly day: string;
}

/** The nearest copy of a source that an archive has. */
export interface StoredCopy {
	readonly id: string;
	readonly archive: string;
}

/** What the archive answers (archive.org/help/wayback_api.php); everything else is no answer. */
const answerSchema = z.object({
	archived_snapshots: z.object({
		closest: z.object({
			available: z.literal(true),
			url: z.string().max(2_000),
			status: z.string(),
		}),
	}),
});

/**
 * Asks the Internet Archive for the copy of each source that is nearest to a day, one after the other.
 *
 * @param most how many are asked for: a run is to be no burden
 */
export async function storedCopies(
	sources: readonly Unstored[],
	ask: Ask,
	most = 50
): Promise<StoredCopy[]> {
	const found: StoredCopy[] = [];
	for (const { id, URL: url, day } of sources.slice(0, most)) {
		const query = new URLSearchParams({ url, timestamp: day });
		const reply = await ask(
			`https://archive.org/wayback/available?${query.toString()}`,
			'GET',
			20_000
		);
		if (reply.notAsked !== undefined || reply.status === 429) break;
		const archive = copyIn(new TextDecoder().decode(reply.body?.bytes));
		if (archive !== undefined) found.push({ id, archive });
	}
	return found;
}

function copyIn(text: string): string | undefined {
	try {
		const { closest } = answerSchema.parse(JSON.parse(text)).archived_snapshots;
		const url = closest.url.replace(/^http:/u, 'https:');
		return closest.status === '200' && isWebAddress(url) ? url : undefined;
	} catch {
		return undefined;
	}
}
