import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { finishSite } from '../../src/publish/finish/finish.ts';

/** Where the small site stands. */
export const base = '/a/b/';

const page = (words: string, lang = 'en') =>
	`<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${words}</title><style>p{}</style></head><body><p>${`${words} `.repeat(999)}</p></body></html>`;

/** One file of each kind that hosts treat in a way of its own. */
export const smallSite: Readonly<Record<string, string>> = {
	'404.html': page('Lost'),
	'_astro/a.B1c2.css': 'p{color:red}',
	'article.md': 'نمونہ',
	'cards/a.0123456789abcdef.png': 'picture',
	'data/index.html': page('Data'),
	'data/all.json': JSON.stringify(Array.from({ length: 999 }, () => 'all')),
	'data/events.csv': 'a,b\r\n',
	'data/events.ics': 'BEGIN:VCALENDAR',
	'data/marks.jsonld': '{}',
	'data/sources.bib': '@book{}',
	'data/sources.ris': 'TY  - BOOK',
	'embed/a/index.html': page('Embed'),
	'feed.xml': '<feed/>',
	'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
	'index.html': page('Home'),
	'statements/a/index.html': page('Statement'),
	'ur/cards/a.0123456789abcdef.png': 'picture',
	'ur/data/index.html': page('مواد', 'ur'),
	'ur/data/all.json': JSON.stringify(Array.from({ length: 999 }, () => 'سب')),
	'ur/embed/a/index.html': page('ٹکڑا', 'ur'),
	'ur/feed.xml': '<feed/>',
	'ur/fonts/naskh.0123456789abcdef.woff2': 'letters',
	'ur/index.html': page('گھر', 'ur'),
	'ur/statements/a/index.html': page('بیان', 'ur'),
};

/** Lays the small site out as a host's root folder with the site under its sub-path, gone after the test. */
export async function layOut(): Promise<{ readonly root: string; readonly site: string }> {
	const outside = mkdtempSync(join(tmpdir(), 'host-'));
	onTestFinished(() => {
		rmSync(outside, { recursive: true, force: true });
	});
	writeFileSync(join(outside, 'secret.txt'), 'secret words');
	const root = join(outside, 'www');
	const site = join(root, base.slice(1, -1));
	for (const [path, text] of Object.entries(smallSite)) {
		mkdirSync(dirname(join(site, path)), { recursive: true });
		writeFileSync(join(site, path), text);
	}
	await finishSite(
		site,
		{ origin: 'https://record.example', base },
		{ filesAt: () => new Map(), anchors: new Map() }
	);
	return { root, site };
}
