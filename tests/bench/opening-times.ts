import type { Browser } from 'playwright-core';

/**
 * How long pages take to open in a phone-sized Chromium with a processor four times as slow, in milliseconds to the
 * frame after `load`: by address, in rounds that take the pages in turn. Only ratios of the result mean something.
 */
export async function openingTimes(
	browser: Browser,
	urls: readonly string[],
	rounds = 7
): Promise<Map<string, number[]>> {
	const times = new Map<string, number[]>(urls.map((url) => [url, []]));
	for (let round = 0; round < rounds; round += 1) {
		for (const url of times.keys()) {
			const context = await browser.newContext({
				viewport: { width: 360, height: 740 },
				isMobile: true,
				serviceWorkers: 'block',
			});
			const page = await context.newPage();
			const session = await context.newCDPSession(page);
			await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
			await page.goto(url, { waitUntil: 'load' });
			const time = await page.evaluate(
				() =>
					new Promise<number>((done) => {
						requestAnimationFrame(() => {
							setTimeout(() => {
								done(performance.now());
							});
						});
					})
			);
			times.get(url)?.push(time);
			await context.close();
		}
	}
	return times;
}
