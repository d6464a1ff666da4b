import lighthouse, { type Result } from 'lighthouse';
import { launchOnPort } from './browser.ts';
import { median } from '../../src/outputs/maps/median.ts';
import type { Served } from './serve-compressed.ts';

/** Lighthouse’s four scores of one page, 0 to 100. */
export interface Scores {
	readonly path: string;
	/** The median of all rounds and the worst of them. */
	readonly scores: Readonly<Record<string, { readonly median: number; readonly worst: number }>>;
	/** Ids of the audits that cost points in any round. */
	readonly lost: readonly string[];
}

/** One run says little: https://github.com/GoogleChrome/lighthouse/blob/main/docs/variability.md advises five. */
export const rounds = 5;

/**
 * Runs Lighthouse (mobile, simulated throttling) over pages of a served site, one after the other, and all of
 * them again in each round, so that a busy minute of the machine does not fall on one page alone.
 */
export async function runLighthouse(site: Served, paths: readonly string[]): Promise<Scores[]> {
	const port = 9223;
	const browser = await launchOnPort(port);
	const results = new Map<string, Result[]>(paths.map((path) => [path, []]));
	try {
		for (let round = 0; round < rounds; round += 1)
			for (const [path, seen] of results) {
				const run = await lighthouse(site.origin + path, {
					port,
					output: 'json',
					logLevel: 'error',
				});
				if (run) seen.push(run.lhr);
			}
	} finally {
		await browser.close();
	}
	return [...results].map(([path, seen]) => ({ path: `/${path}`, ...summary(seen) }));
}

function summary(seen: readonly Result[]): Omit<Scores, 'path'> {
	const scores = Object.groupBy(
		seen.flatMap(({ categories }) => Object.values(categories)),
		({ id }) => id
	);
	return {
		scores: Object.fromEntries(
			Object.entries(scores).map(([id, categories = []]) => {
				const each = categories.map(({ score }) => Math.round((score ?? 0) * 100));
				return [id, { median: median(each), worst: Math.min(...each) }];
			})
		),
		lost: [...new Set(seen.flatMap(lostAudits))],
	};
}

function lostAudits({ categories, audits }: Result): string[] {
	return Object.values(categories).flatMap(({ auditRefs }) =>
		auditRefs.flatMap(({ id, weight }) => {
			const score = audits[id]?.score;
			return weight > 0 && typeof score === 'number' && score < 0.9 ? [id] : [];
		})
	);
}
