import { stringify } from 'yaml';
import { disguiseOf } from '../../story/check/lookups/disguised-host.ts';
import type { SeenRecord, SeenResult } from '../../story/schema/seen.ts';
import type { Outcome } from './compare-sources.ts';

/**
 * What `seen/<source-id>.yaml` says after a run. A comparison stays where the page says nothing any more;
 * of its quotations, those that are quoted still.
 *
 * @param today the day of the run
 * @param known what the file says before it
 */
export function seenRecord(
	{ source, answer, with: address, sha256, quotes }: Outcome,
	today: string,
	known?: SeenRecord
): SeenRecord {
	const fresh = quotes.flatMap(({ quote, result, before, after }) =>
		result === 'too-short'
			? []
			: [{ quote, result: result satisfies SeenResult, ...context({ before, after }) }]
	);
	const kept = known?.compared?.quotes.filter(({ quote }) => source.quotes.includes(quote)) ?? [];
	const isNew = fresh.length > 0 && (answer === 'read' || fresh.length >= kept.length);
	const compared =
		isNew && address !== undefined && sha256 !== undefined
			? { on: today, with: isPlain(address) ? address : source.URL, sha256, quotes: fresh }
			: known?.compared && kept.length > 0
				? { ...known.compared, quotes: kept }
				: undefined;
	const archive = source.archive ?? known?.archive;
	return {
		asked: today,
		URL: source.URL,
		answer,
		...(archive !== undefined && { archive }),
		...(compared && { compared }),
	};
}

/** The text of the file. */
export function formatSeen(record: SeenRecord): string {
	return `# Written by \`npm run check:quotes\`; what a server says today may differ.\n${stringify(record, { lineWidth: 0 })}`;
}

function isPlain(address: string): boolean {
	return address.length <= 500 && disguiseOf(address) === undefined;
}

function context(around: {
	readonly before: string | undefined;
	readonly after: string | undefined;
}): { before?: string; after?: string } {
	const [before, after] = [around.before, around.after].map((words) => harmless(words ?? ''));
	return { ...(before && { before }), ...(after && { after }) };
}

/** Words of others as a content file may hold them: no signs without ink, no addresses, no mixed alphabets. */
function harmless(words: string): string {
	const plain = words
		.normalize('NFKC')
		.replace(/\S*:\/\/\S*|\p{C}|[^\p{L}\p{M}\p{N}\p{P}\p{Zs}\p{Sc}%+=<>]/gu, '')
		.replace(/\s+/gu, ' ')
		.trim();
	const isMixed = /\p{sc=Latin}/u.test(plain) && /[\p{sc=Cyrillic}\p{sc=Greek}]/u.test(plain);
	return isMixed
		? ''
		: plain
				.slice(0, 80)
				.replace(/\p{Cs}$/u, '')
				.trim();
}
