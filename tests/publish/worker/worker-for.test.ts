import { expect, test } from 'vitest';
import { sha256 } from '../../../src/publish/sums.ts';
import { isKept, workerFor } from '../../../src/publish/worker/worker-for.ts';

const page = (path: string, html: string) => ({
	path,
	html: () => html,
	sha256: sha256(html),
	bytes: 10,
});

test('is one small file that lists the pages with their sums, the same each time', async () => {
	const pages = [
		page('index.html', '<html lang="en">a'),
		page('a/index.html', '<html lang="en">b'),
	];
	const worker = await workerFor(pages);
	const sum = sha256('<html lang="en">a').slice(0, 32);
	expect(worker).toContain(`self.pages=[{"url":"./","sum":"${sum}"},{"url":"a/"`);
	expect(worker).not.toMatch(/\bimport[\s(]|importScripts|\bprocess\.env\b/u);
	expect(worker.length).toBeLessThan(5_000);
	expect(await workerFor(pages)).toBe(worker);
	expect(await workerFor([page('index.html', '<html lang="en">c')])).not.toBe(worker);
});

test('keeps the small fonts that a page names', async () => {
	const fonts = [
		{ path: 'fonts/naskh.0123456789abcdef.woff2', bytes: 22_000 },
		{ path: 'fonts/nastaliq.0123456789abcdef.woff2', bytes: 112_000 },
		{ path: 'fonts/unused.0123456789abcdef.woff2', bytes: 10 },
	].map((font) => ({ ...font, sha256: sha256(font.path) }));
	const css = fonts.slice(0, 2).map(({ path }) => `@font-face{src:url(/ur/${path})}`);
	const worker = await workerFor([page('index.html', css.join(''))], fonts);
	expect(worker).toContain('{"url":"fonts/naskh.0123456789abcdef.woff2","sum":');
	expect(worker).not.toMatch(/nastaliq|unused/u);
});

test('keeps no embed and not the page for lost readers', () => {
	expect(['index.html', 'embed/a/index.html', '404.html', 'keep.html'].filter(isKept)).toEqual([
		'index.html',
		'keep.html',
	]);
});
