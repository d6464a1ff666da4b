import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import type { SiteName } from './build-sites.ts';
import { pagesOf, type BuiltPage } from './pages.ts';
import { placed } from './placed.ts';

const names = Object.keys(inject('sites')) as SiteName[];
const baseOf = (name: SiteName) => (name === 'placed' ? placed.base : '/');

test.each(names)('has no dead link and no dead fragment: %s', (name) => {
	const folder = inject('sites')[name];
	const pages = pagesOf(folder);
	const ids = new Map(pages.map((page) => [page.file, idsOf(page)]));
	const dead: string[] = [];
	for (const page of pages) {
		const own = `https://host.example${baseOf(name)}${page.file.replace(/index\.html$/u, '')}`;
		for (const href of hrefsOf(page)) {
			const url = new URL(href, own);
			if (url.host !== 'host.example') continue;
			const file = fileOf(folder, url, baseOf(name));
			const fragment = decodeURIComponent(url.hash.slice(1)).replace(/:~:.*$/u, '');
			const isDead =
				file === undefined || (fragment !== '' && ids.get(file)?.has(fragment) === false);
			if (isDead) dead.push(`${page.file}: ${href}`);
		}
	}
	expect(dead).toEqual([]);
});

test('links sentences, statements, events and sources both ways', () => {
	const pages = new Map(pagesOf(inject('sites').ferry).map((page) => [page.file, hrefsOf(page)]));
	expect(pages.get('index.html')).toContain('/statements/ferry-was-late/');
	expect(pages.get('statements/ferry-was-late/index.html')).toEqual(
		expect.arrayContaining([
			'/#s-ferry-was-late',
			'/#s-ferry-was-late-2',
			'/timeline/late-ferry/',
			'/sources/#harbour-log',
		])
	);
	expect(pages.get('timeline/late-ferry/index.html')).toContain('/statements/ferry-was-late/');
	expect(pages.get('method/index.html')).toContain('https://harbour.example/faults');
	// A note on the wording and the note below the map cite a source that their pages have no number for.
	expect(pages.get('index.html')).toContain('/sources/#harbour-log');
	expect(pages.get('sources/index.html')).toEqual(expect.arrayContaining(['/', '/timeline/']));
	expect(pages.get('sources/index.html')).toEqual(
		expect.arrayContaining(['/statements/ferry-was-late/', '/timeline/late-ferry/'])
	);
});

function hrefsOf({ $ }: BuiltPage): string[] {
	return $('a[href], link[href]:not([rel=canonical])')
		.map((_index, link) => $(link).attr('href') ?? '')
		.get();
}

function idsOf({ $ }: BuiltPage): Set<string> {
	return new Set(
		$('[id]')
			.map((_index, element) => $(element).attr('id') ?? '')
			.get()
	);
}

function fileOf(folder: string, url: URL, base: string): string | undefined {
	if (!url.pathname.startsWith(base)) return undefined;
	const path = decodeURIComponent(url.pathname.slice(base.length));
	const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
	return existsSync(join(folder, file)) ? file : undefined;
}
