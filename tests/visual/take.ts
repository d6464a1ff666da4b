import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { launch, serve } from '../browser/browser.ts';
import { pictured } from './pictured.ts';

/**
 * Takes the pictures of this folder from `dist/`: every kind of page at 360 and 1280 pixels, the two
 * that sell it in the dark as well, and a page of each further language, without JavaScript. They are for people to look at; fonts differ too much between machines for
 * a test that compares points. Run `npm run build` and then `npm run pictures`.
 */
async function takePictures(): Promise<void> {
	const folder = resolve('tests/visual');
	mkdirSync(folder, { recursive: true });
	const site = await serve(resolve('dist'));
	const browser = await launch();
	for (const [kind, path] of Object.entries(pictured)) {
		for (const width of [360, 1280]) {
			for (const colorScheme of schemesOf(kind)) {
				const context = await browser.newContext({
					viewport: { width, height: width === 360 ? 780 : 900 },
					colorScheme,
					javaScriptEnabled: false,
				});
				const page = await context.newPage();
				await page.goto(site.origin + path);
				await page.evaluate(() => document.fonts.ready.then(() => undefined));
				const picture = await page.screenshot();
				writeFileSync(resolve(folder, `${kind}-${String(width)}-${colorScheme}.png`), picture);
				await context.close();
			}
		}
	}
	await browser.close();
	await site.close();
}

function schemesOf(kind: string): ('light' | 'dark')[] {
	return kind === 'article' || kind === 'timeline' ? ['light', 'dark'] : ['light'];
}

await takePictures();
