import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { median } from '../../src/outputs/maps/median.ts';
import { listFiles } from '../../src/publish/finish/finish.ts';
import { launch } from '../browser/browser.ts';
import { openingTimes } from './opening-times.ts';
import { serveCompressed } from './serve-compressed.ts';

/** Kinds of pages by their files; `like` names the kind of the shipped story that a part of a page is compared with. */
const kinds: readonly { readonly name: string; readonly is: RegExp; readonly like?: string }[] = [
	{ name: '/', is: /^index\.html$/u },
	{ name: '/article/<n>/', is: /^article\/\d+\/index\.html$/u, like: '/' },
	{ name: '/statements/', is: /^statements\/index\.html$/u },
	{
		name: '/statements/topic/<id>/',
		is: /^statements\/topic\/.+\/index\.html$/u,
		like: '/statements/',
	},
	{ name: '/statements/<id>/', is: /^statements\/[^/]+\/index\.html$/u },
	{ name: '/positions/', is: /^positions\/index\.html$/u },
	{ name: '/timeline/', is: /^timeline\/index\.html$/u },
	{
		name: '/timeline/era/<id>/',
		is: /^timeline\/(?:era|all)\/.*index\.html$/u,
		like: '/timeline/',
	},
	{ name: '/timeline/<id>/', is: /^timeline\/[^/]+\/index\.html$/u },
	{ name: '/sources/', is: /^sources\/index\.html$/u },
	{ name: '/sources/<letter>/', is: /^sources\/[^/]+\/index\.html$/u },
	{
		name: '/sources/uses/<id>/',
		is: /^sources\/uses\/.+\/index\.html$/u,
		like: '/sources/<letter>/',
	},
	{ name: '/figures/', is: /^figures\/index\.html$/u },
	{ name: '/figures/<giver>/', is: /^figures\/.+\/index\.html$/u, like: '/figures/' },
	{ name: '/law/', is: /^law\/index\.html$/u },
	{ name: '/questions/', is: /^questions\/index\.html$/u },
	{ name: '/people-and-terms/', is: /^people-and-terms\/index\.html$/u },
	{
		name: '/people-and-terms/<name>/',
		is: /^people-and-terms\/.+\/index\.html$/u,
		like: '/people-and-terms/',
	},
	{ name: '/index-of-names/', is: /^index-of-names\/index\.html$/u },
	{
		name: '/index-of-names/<letter>/',
		is: /^index-of-names\/.+\/index\.html$/u,
		like: '/index-of-names/',
	},
	{ name: '/changes/', is: /^changes\/index\.html$/u },
	{ name: '/changes/<day>/', is: /^changes\/.+\/index\.html$/u, like: '/changes/' },
	{ name: '/releases/<day>/', is: /^releases\/[^/]+\/index\.html$/u },
	{ name: '/method/', is: /^method\/index\.html$/u },
	{ name: '/method/rules/', is: /^method\/rules\/index\.html$/u },
	{ name: '/data/', is: /^data\/index\.html$/u },
	{ name: '/search/', is: /^search\/index\.html$/u },
	{ name: '/embed/<kind>/<id>/', is: /^embed\/.+\/index\.html$/u },
	{ name: '/keep.html', is: /^keep\.html$/u },
	{ name: '/404.html', is: /^404\.html$/u },
];

/** The largest page of a kind, how many there are, and the most that any has. */
function largest(folder: string, is: RegExp) {
	const pages = listFiles(folder)
		.filter((path) => is.test(path))
		.map((path) => {
			const html = readFileSync(join(folder, path), 'utf8');
			const packed = join(folder, `${path}.br`);
			const bytes = existsSync(packed) ? statSync(packed).size : html.length;
			return { path, bytes, elements: html.match(/<[a-z]/gu)?.length ?? 0 };
		})
		.sort((a, b) => b.elements - a.elements);
	const [first] = pages;
	if (!first) return undefined;
	return { ...first, count: pages.length, bytes: Math.max(...pages.map(({ bytes }) => bytes)) };
}

const [long = '', shipped = 'dist', only = ''] = process.argv.slice(2);
for (const folder of [long, shipped])
	if (!existsSync(join(folder, 'index.html'))) {
		process.stderr.write(
			`Unexpected folder \`${folder}\`, expected a built site: node tests/bench/scale.ts <long site> [<shipped site> [<pattern of kinds>]]\n`
		);
		process.exit(1);
	}
const chosen = kinds.filter(({ name }) => new RegExp(only, 'u').test(name));
const rows = chosen.flatMap(({ name, is, like = name }) => {
	const own = largest(resolve(long), is);
	const base = kinds.find((kind) => kind.name === like)?.is;
	const other = base && largest(resolve(shipped), base);
	return own ? [{ name, own, other }] : [];
});
const sites = {
	own: await serveCompressed(resolve(long)),
	other: await serveCompressed(resolve(shipped)),
};
const browser = await launch();
try {
	const at = (site: 'own' | 'other', path: string) =>
		sites[site].origin + path.replace(/index\.html$/u, '');
	const times = await openingTimes(
		browser,
		rows.flatMap(({ own, other }) => [
			at('own', own.path),
			...(other ? [at('other', other.path)] : []),
		])
	);
	const milliseconds = (url: string) => median(times.get(url) ?? []);
	process.stdout.write(
		'Largest pages of a long story beside those of the shipped one; load in a phone-sized Chromium, processor ×4\n  page                          pages  bytes, packed  elements  ratio of load\n'
	);
	for (const { name, own, other } of rows) {
		const ratio = other
			? milliseconds(at('own', own.path)) / milliseconds(at('other', other.path))
			: undefined;
		const isTooMuch =
			(own.path.endsWith('index.html') && (own.bytes > 60_000 || own.elements > 4_000)) ||
			(ratio ?? 0) > 1.5;
		process.stdout.write(
			`${isTooMuch ? '!' : ' '} ${name.padEnd(28)}${String(own.count).padStart(7)}${String(own.bytes).padStart(15)}${String(own.elements).padStart(10)}${(ratio?.toFixed(2) ?? '–').padStart(15)}\n`
		);
	}
} finally {
	await browser.close();
	for (const site of Object.values(sites)) site.close();
}
