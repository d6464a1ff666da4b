import { expect, inject, test } from 'vitest';
import type { SiteName } from './build-sites.ts';
import { deadLinks } from './dead-links.ts';
import { filesOf, pagesOf, type BuiltPage } from './pages.ts';
import { home } from './placed.ts';

const names = Object.keys(inject('sites')) as SiteName[];
const addressOf = (name: SiteName) => (name === 'placed' ? home : 'http://localhost:4321/');

test.each(names)('has no dead link and no dead fragment: %s', (name) => {
	const folder = inject('sites')[name];
	const pages = filesOf(folder).filter((file) => file.endsWith('.html'));
	expect(deadLinks(folder, pages, new URL(addressOf(name)))).toEqual([]);
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
