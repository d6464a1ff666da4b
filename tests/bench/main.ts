import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { bareArticle, barePage } from './bare-page.ts';
import { measureFirstSearch } from './first-search.ts';
import { rounds, runLighthouse } from './lighthouse.ts';
import { measurePaints } from './paint.ts';
import { serveCompressed } from './serve-compressed.ts';

const dist = resolve('dist');
const print = (line: string) => process.stdout.write(`${line}\n`);

if (!existsSync(join(dist, 'index.html'))) {
	process.stderr.write(
		'Unexpected missing dist/, expected a built site: run `npm run build` first\n'
	);
	process.exit(1);
}
const read = (path: string) => readFileSync(join(dist, path, 'index.html'), 'utf8');
const statement = /href="[^"]*\/(statements\/[^"/]+\/)"/u.exec(read(''))?.[1] ?? 'statements/';
const event = /href="[^"]*\/(timeline\/[^"/]+\/)"/u.exec(read('timeline'))?.[1] ?? 'timeline/';
/** Paths of the first pages of the other languages, as the first page names them. */
const languages = [...read('').matchAll(/<a [^>]*hreflang="?(?<lang>[\w-]+)/gu)].map(
	(match) => `${match.groups?.['lang'] ?? ''}/`
);
const paths = [
	'',
	'statements/',
	statement,
	'positions/',
	'timeline/',
	event,
	'questions/',
	'law/',
	'people-and-terms/',
	'search/',
	'index-of-names/',
	'sources/',
	'sources/d/',
	'data/',
	'method/',
	...languages.flatMap((lang) => [lang, `${lang}timeline/`]),
].filter((path) => existsSync(join(dist, path, 'index.html')));

print('Sizes: HTML with its CSS, bytes and bytes in Brotli 11');
for (const path of paths) {
	const html = read(path);
	print(
		`  /${path.padEnd(44)} ${String(html.length).padStart(8)} ${String(brotliCompressSync(html).length).padStart(7)}`
	);
}

/** Bare pages, and the pages that bear the same words. */
const bare = {
	'/bare-page/': barePage(read('')),
	'/bare-article/': bareArticle(read('')),
	'/bare-timeline/': barePage(read('timeline')),
};
const pairs = [
	['', 'bare-page/', 'of all its words'],
	['', 'bare-article/', 'of the article alone'],
	['timeline/', 'bare-timeline/', 'of all its words'],
] as const;
const site = await serveCompressed(dist, bare);
try {
	print('\nPaints at 400 ms and 400 kbit/s: median of five rounds, ratio to a bare page');
	const paints = await measurePaints(site, [
		...new Set(pairs.flatMap(([own, base]) => [own, base])),
	]);
	for (const [path, other, name] of pairs) {
		const [own, base] = [paints.get(path), paints.get(other)];
		if (!own || !base) continue;
		const ratio = (a: number, b: number) => (a / b).toFixed(2);
		print(
			`  /${path.padEnd(12)} ${name.padEnd(24)} FCP ${ratio(own.fcp, base.fcp)}  LCP ${ratio(own.lcp, base.lcp)}  layout shift ${own.shift.toFixed(3)}`
		);
	}
	const [title = ''] = /(?<=<h1[^>]*>)[^<]+/u.exec(read(event)) ?? [];
	const search = await measureFirstSearch(site, title);
	print(
		`\nFirst results of a search, at 150 ms and 400 kbit/s: ${search.toFixed(2)} times as long as their bytes take`
	);
	print(`\nLighthouse, mobile: median of ${String(rounds)} rounds, and the worst where it differs`);
	for (const { path, scores, lost } of await runLighthouse(site, paths)) {
		const words = Object.entries(scores).map(
			([name, { median, worst }]) =>
				`${name} ${String(median)}${worst < median ? ` (${String(worst)})` : ''}`
		);
		print(
			`  ${path.padEnd(44)} ${words.join(', ')}${lost.length > 0 ? `; points lost by ${lost.join(', ')}` : ''}`
		);
	}
} finally {
	site.close();
}
