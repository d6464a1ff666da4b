#!/bin/sh
# open-graph-scraper 6.12.0: of several authors the last one is left, and what belongs to the
# second picture is given to the first.
#
# Expected: ogp.me says that a property with several values is written as several tags of the
# same name, and calls article:author, article:tag and og:locale:alternate arrays. Of pictures
# it says that a tag such as og:image:width belongs to the og:image before it.
#
# What happens:
#   article:author A, then B                 articleAuthor 'B'
#   article:tag ports, then law              articleTag 'law'
#   og:locale:alternate en_US, then ps_AF    ogLocaleAlternate 'ps_AF'
#   1.png; then 2.png, 1200, "the bridge"    1.png has 1200 and "the bridge", 2.png has nothing
# Pictures are a list in the result, so that one expects the same of authors. The first width
# goes to the first picture, the second to the second, and so on, so that all is right where
# each picture has one; then the widest comes first.
#
# Why it matters: a report by two is one by the second; a page in three languages has one
# besides its own; and the words for who cannot see a picture describe another one.
#
# Instead: read these tags oneself, from the `html` that comes with the result (run below, on
# tags of this form only). As a publisher, give each picture all of its tags.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --ignore-scripts --save-exact --no-audit --no-fund --loglevel=error open-graph-scraper@6.12.0 >&2 || exit 2

cat >see.mjs <<'JS'
import assert from 'node:assert/strict';
import ogs from 'open-graph-scraper';

const page = (tags) =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferries</title>${tags
		.map(([name, content]) => `<meta property="${name}" content="${content}">`)
		.join('')}</head><body><p>Text</p></body></html>`;
async function read(...tags) {
	const { html, result } = await ogs({ html: page([['og:title', 'Ferries'], ...tags]) });
	return { html, ...result };
}
const pictures = ({ ogImage }) => ogImage.map(({ url, width, alt }) => [url.slice(-5), width ?? '', alt ?? '']);
const first = ['og:image', 'https://example.org/1.png'];
const second = ['og:image', 'https://example.org/2.png'];
const [width, alt] = [['og:image:width', '1200'], ['og:image:alt', 'the bridge']];

const two = await read(['article:author', 'https://example.org/a'], ['article:author', 'https://example.org/b']);
const tags = await read(['article:tag', 'ports'], ['article:tag', 'law']);
const locales = await read(['og:locale', 'ur_PK'], ['og:locale:alternate', 'en_US'], ['og:locale:alternate', 'ps_AF']);
const seen = {
	authors: two.articleAuthor,
	tags: tags.articleTag,
	locales: locales.ogLocaleAlternate,
	'the second picture has a text': pictures(await read(first, second, width, alt)),
	'each has one': pictures(await read(first, ['og:image:width', '600'], ['og:image:alt', 'the port'], second, width, alt)),
	'authors, read oneself': [...two.html.matchAll(/"article:author" content="([^"]*)"/gu)].map((hit) => hit[1]),
};
console.log(seen);
assert.deepEqual(seen, {
	authors: 'https://example.org/b',
	tags: 'law',
	locales: 'ps_AF',
	'the second picture has a text': [
		['1.png', '1200', 'the bridge'],
		['2.png', '', ''],
	],
	'each has one': [
		['2.png', '1200', 'the bridge'],
		['1.png', '600', 'the port'],
	],
	'authors, read oneself': ['https://example.org/a', 'https://example.org/b'],
});
JS
node see.mjs
