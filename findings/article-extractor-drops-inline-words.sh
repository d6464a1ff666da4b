#!/bin/sh
# @extractus/article-extractor 9.0.1 drops the words of common inline elements.
#
# Expected: the text of an article is kept; markup that is not wanted is taken
# off around its words. That is what Readability 0.6.0 does, which the package
# builds on, and what cleaners of HTML do (sanitize-html's default: "discard" the
# tags). The documents say that tags which are not allowed "are removed".
#
# What happens: they go together with what stands in them. Not on the list, and so
# lost, are: q, cite, time, data, bdi, bdo, mark, dfn, kbd, var, s, del, ins, ruby,
# address and aside. For instance
#   page     He said <q>not before noon</q> on <time>2 May</time>.
#   content  He said on .
# No error is raised, and nothing in the result says that words are missing.
#
# Why it matters: a quotation (q), a date (time), a name in another script (bdi)
# and a title (cite) carry the news. A check of quotations against such a text
# reports right quotations as not found.
#
# Instead: give `allowedTags` a whole list of one's own (it takes the place of the
# default one; run below), or use Readability alone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --save-exact --no-audit --no-fund --loglevel=error @extractus/article-extractor@9.0.1 >&2 || exit 2

cat >see.mjs <<'END'
import assert from 'node:assert/strict';
import { extractFromHtml } from '@extractus/article-extractor';

const filler = 'The ferry was late and the people waited at the pier until the water rose. ';
const page = `<!doctype html><html lang="en"><head><title>The ferry was late again</title></head>
<body><article><h1>The ferry was late again</h1><p>${filler.repeat(5)}</p><p>${filler.repeat(5)}</p>
<p>He said <q>not before noon</q> on <time>2 May</time>.</p></article></body></html>`;

async function sentence(options) {
	const { content } = await extractFromHtml(page, 'https://example.org/ferry/', options);
	return content.match(/<p>He said.*?<\/p>/)[0];
}

const seen = [
	await sentence(),
	await sentence({ allowedTags: ['div', 'article', 'h1', 'p', 'q', 'time'] }),
];
console.log(seen.join('\n'));
assert.deepEqual(seen, [
	'<p>He said on .</p>',
	'<p>He said <q>not before noon</q> on <time>2 May</time>.</p>',
]);
END
node see.mjs
