import lighthouse from 'lighthouse';
import type { Served } from './serve-compressed.ts';
import { launchOnPort } from './browser.ts';

/** Lighthouse’s four scores of one page, 0 to 100. */
export interface Scores {
	readonly path: string;
	readonly scores: Readonly<Record<string, number>>;
	/** Ids of the audits that cost points. */
	readonly lost: readonly string[];
}

/** Runs Lighthouse (mobile, simulated throttling) over pages of a served site, one after the other. */
export async function runLighthouse(site: Served, paths: readonly string[]): Promise<Scores[]> {
	const port = 9223;
	const browser = await launchOnPort(port);
	const results: Scores[] = [];
	try {
		for (const path of paths) {
			const result = await lighthouse(site.origin + path, {
				port,
				output: 'json',
				logLevel: 'error',
			});
			const categories = Object.values(result?.lhr.categories ?? {});
			results.push({
				path: `/${path}`,
				scores: Object.fromEntries(
					categories.map(({ id, score }) => [id, Math.round((score ?? 0) * 100)])
				),
				lost: categories.flatMap(({ auditRefs }) =>
					auditRefs.flatMap(({ id, weight }) => {
						const score = result?.lhr.audits[id]?.score;
						return weight > 0 && typeof score === 'number' && score < 0.9 ? [id] : [];
					})
				),
			});
		}
	} finally {
		await browser.close();
	}
	return results;
}
