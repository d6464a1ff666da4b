import type { Page } from 'playwright-core';
import { median } from '../../src/outputs/maps/median.ts';
import { launchOnPort } from './browser.ts';
import type { Served } from './serve-compressed.ts';

/** A phone’s line: 150 ms and 400 kbit/s. */
const line = { offline: false, latency: 150, downloadThroughput: 50_000, uploadThroughput: 50_000 };

/**
 * How many times as long the first results of a search take as the bytes alone that they need: the median of rounds,
 * on a phone’s line with a processor four times as slow.
 */
export async function measureFirstSearch(site: Served, query: string, rounds = 5): Promise<number> {
	const browser = await launchOnPort(9225);
	const time = async (work: (page: Page) => Promise<unknown>) => {
		const context = await browser.newContext({
			viewport: { width: 360, height: 800 },
			serviceWorkers: 'block',
		});
		const page = await context.newPage();
		await page.goto(`${site.origin}search/`, { waitUntil: 'load' });
		const session = await context.newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
		await session.send('Network.emulateNetworkConditions', line);
		const start = performance.now();
		await work(page);
		const taken = performance.now() - start;
		await context.close();
		return taken;
	};
	try {
		const ratios: number[] = [];
		for (let round = 0; round < rounds; round += 1) {
			const bytes = await time(loadFiles);
			const results = await time(async (page) => {
				await page.fill('[name=q]', query);
				await page.waitForSelector('.found li', { timeout: 60_000 });
			});
			ratios.push(results / bytes);
		}
		return median(ratios);
	} finally {
		await browser.close();
	}
}

/** Loads what a first search loads, and does nothing with it. */
function loadFiles(page: Page): Promise<unknown> {
	return page.evaluate(async () => {
		const data = document.getElementById('search-data')?.textContent ?? '';
		const { code = '', records = '' } = JSON.parse(data) as Record<string, string>;
		await Promise.all([code, records].map(async (file) => (await fetch(file)).text()));
	});
}
