#!/bin/sh
# defuddle 0.19.4: authors, sites and dates of things beside a page become the page's.
#
# Expected: of a JSON-LD graph with an article by "The Site" and, beside it, a claim by
# "The Mayor" and a news article by "The Paper", the page has the author, the site and the
# date of the article that is the page.
#
# What happens: they are joined, comma by comma:
#   author     'The Site, The Mayor'
#   site       'The Site, The Paper'
#   published  '2025-02-01, 2025-01-15'
# The same things inside the article (mainEntity, about) leave it alone.
#
# Why it matters: a page that checks a claim is credited to whoever made it, and dated by
# a string that is no date.
#
# Instead: put what a page is about inside the page's own node, not beside it.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --save-exact --no-audit --no-fund --loglevel=error defuddle@0.19.4 linkedom@0.18.12 >&2 || exit 2

cat >see.mjs <<'END'
import assert from 'node:assert/strict';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';

const body = (name) => ({ '@type': 'Organization', name });
const own = {
	'@type': 'Article',
	headline: 'The ferry is never late',
	author: body('The Site'),
	publisher: body('The Site'),
	datePublished: '2025-02-01',
};
const claim = { '@type': 'Claim', name: 'Never late', author: body('The Mayor') };
const news = { '@type': 'NewsArticle', publisher: body('The Paper'), datePublished: '2025-01-15' };

async function see(graph) {
	const data = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph });
	const html = `<!doctype html><html><head><title>The ferry is never late</title>
<script type="application/ld+json">${data}</script></head>
<body><article><h1>The ferry is never late</h1><p>${'Some words of the page. '.repeat(40)}</p></article></body></html>`;
	const { author, site, published } = await Defuddle(parseHTML(html).document, 'https://site.org/');
	console.log({ author, site, published });
	return { author, site, published };
}

assert.deepEqual(await see([own, claim, news]), {
	author: 'The Site, The Mayor',
	site: 'The Site, The Paper',
	published: '2025-02-01, 2025-01-15',
});
assert.deepEqual(await see([{ ...own, mainEntity: claim, about: [news] }]), {
	author: 'The Site',
	site: 'The Site',
	published: '2025-02-01',
});
END
node see.mjs || exit 1
