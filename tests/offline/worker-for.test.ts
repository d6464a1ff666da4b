import { expect, test } from 'vitest';
import { sha256 } from '../../src/build/sums.ts';
import { isKept, workerFor } from '../../src/offline/worker-for.ts';

const page = (path: string, html: string) => ({
	path,
	html: () => html,
	sha256: sha256(html),
	bytes: 10,
});

test('is one small file that lists the pages with their revisions, the same each time', async () => {
	const pages = [
		page('index.html', '<html lang="en">a'),
		page('a/index.html', '<html lang="en">b'),
	];
	const worker = await workerFor(pages);
	expect(worker).toMatch(
		/^self\.pages=\[\{"url":"\.\/","revision":"[0-9a-f]{16}"\},\{"url":"a\/"/u
	);
	expect(worker).not.toMatch(/\bimport[\s(]|importScripts|\bprocess\.env\b/u);
	expect(worker.length).toBeLessThan(20_000);
	expect(await workerFor(pages)).toBe(worker);
	expect(await workerFor([page('index.html', '<html lang="en">c')])).not.toBe(worker);
});

test('keeps the small fonts that a page names', async () => {
	const fonts = [
		{ path: 'fonts/naskh.0123456789abcdef.woff2', bytes: 22_000 },
		{ path: 'fonts/nastaliq.0123456789abcdef.woff2', bytes: 112_000 },
		{ path: 'fonts/unused.0123456789abcdef.woff2', bytes: 10 },
	];
	const css = fonts.slice(0, 2).map(({ path }) => `@font-face{src:url(/ur/${path})}`);
	const worker = await workerFor([page('index.html', css.join(''))], fonts);
	expect(worker).toContain('{"url":"fonts/naskh.0123456789abcdef.woff2"}');
	expect(worker).not.toMatch(/nastaliq|unused/u);
});

test('keeps no embed and not the page for lost readers', () => {
	expect(['index.html', 'embed/a/index.html', '404.html', 'keep.html'].filter(isKept)).toEqual([
		'index.html',
		'keep.html',
	]);
});
