import { stringify } from 'yaml';
import type { z } from 'zod';
import { disguiseOf } from '../../story/check/lookups/disguised-host.ts';
import type { linkSchema } from '../../story/schema/link.ts';
import type { LinkResult } from './probe.ts';

/** One entry of `links.yaml`. */
export type LinkRecord = z.infer<typeof linkSchema>;

/** The longest address that is noted as the end of a link: longer ones hold keys of a session, mostly. */
const mostLetters = 500;

/**
 * The entries of `links.yaml` after a run, sorted by address: what was found, and what was known before of
 * links of which the run can say nothing.
 *
 * @param checked the day of the run
 */
export function linkRecords(
	results: readonly LinkResult[],
	checked: string,
	unknown: readonly string[] = [],
	known: readonly LinkRecord[] = []
): LinkRecord[] {
	const kept = known.filter(({ URL: url }) => unknown.includes(url));
	const found = results.map(({ url, answer, status, to }) => ({
		URL: url,
		answer,
		...(status === undefined ? {} : { status }),
		...(to === undefined || !mayStand(to) ? {} : { to }),
		checked,
	}));
	return [...found, ...kept].sort((a, b) => (a.URL < b.URL ? -1 : 1));
}

/** Whether an address that a server gave may stand in the content: the check refuses others. */
function mayStand(to: string): boolean {
	return to.length <= mostLetters && disguiseOf(to) === undefined;
}

/** `links.yaml`. */
export function formatLinks(records: readonly LinkRecord[]): string {
	return `# Written by \`npm run check:links\` or \`check:sources\`; what a server says today may differ.\n${stringify(records, { lineWidth: 0 })}`;
}
