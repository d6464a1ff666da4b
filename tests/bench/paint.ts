import type { Page } from 'playwright-core';
import { launchOnPort } from './browser.ts';
import { median } from '../../src/outputs/maps/median.ts';
import type { Served } from './serve-compressed.ts';

/** Medians of one page’s paints, in milliseconds from the start of its navigation. */
export interface Paints {
	readonly fcp: number;
	readonly lcp: number;
	readonly shift: number;
}

/** 400 ms and 400 kbit/s, as the peers were measured. */
const slow = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

/**
 * Paints of pages under a slow network, each in a fresh context, in rounds that take the pages in
 * turn, so that a slow moment of the machine meets them all. Only ratios of the result mean something.
 */
export async function measurePaints(
	site: Served,
	paths: readonly string[],
	rounds = 5
): Promise<Map<string, Paints>> {
	const browser = await launchOnPort(9224);
	const seen = new Map<string, Paints[]>(paths.map((path) => [path, []]));
	try {
		for (let round = 0; round < rounds; round += 1) {
			for (const path of paths) {
				const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
				const page = await context.newPage();
				const session = await context.newCDPSession(page);
				await session.send('Network.enable');
				await session.send('Network.emulateNetworkConditions', slow);
				await page.goto(site.origin + path, { waitUntil: 'load' });
				await page.waitForTimeout(500);
				seen.get(path)?.push(await readPaints(page));
				await context.close();
			}
		}
	} finally {
		await browser.close();
	}
	return new Map([...seen].map(([path, paints]) => [path, medians(paints)]));
}

function readPaints(page: Page): Promise<Paints> {
	return page.evaluate(
		() =>
			new Promise<Paints>((done) => {
				const paints = { fcp: 0, lcp: 0, shift: 0 };
				paints.fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries()) {
						if (entry.entryType === 'largest-contentful-paint') paints.lcp = entry.startTime;
						else paints.shift += (entry as unknown as { value: number }).value;
					}
				}).observe({ type: 'largest-contentful-paint', buffered: true });
				setTimeout(() => {
					done(paints);
				}, 100);
			})
	);
}

function medians(paints: readonly Paints[]): Paints {
	return {
		fcp: median(paints.map(({ fcp }) => fcp)),
		lcp: median(paints.map(({ lcp }) => lcp)),
		shift: median(paints.map(({ shift }) => shift)),
	};
}
