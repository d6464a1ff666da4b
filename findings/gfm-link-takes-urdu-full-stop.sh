#!/bin/sh
# remark-gfm 4.0.1 makes the full stop after a bare address part of the link, if
# the full stop is an Urdu one.
#
# Expected: GFM turns a bare address into a link and leaves the punctuation at
# its end outside. For "See https://example.org/a." the link ends before the
# point, so the same is expected of the Urdu full stop, comma and question mark.
#
# What happens: only ? ! . , : * _ ~ and some signs of ASCII are left outside (the
# specification lists them so). These go into the address:
#   U+06D4 (full stop)      href="https://example.org/a%DB%94"
#   U+060C (comma)          href="https://example.org/a%D8%8C"
#   U+061F (question mark)  href="https://example.org/a%D8%9F"
# After a bare host the sign even becomes part of the host:
#   www.example.org + U+06D4   href="http://www.example.org%DB%94"
#
# Why it matters: in Urdu the full stop stands at the word without a space. Each
# address that ends a sentence is a dead link. A check of the links blames the
# site at the other end; the page looks right, as the sign is only underlined.
#
# Instead: write <https://example.org/a>, or take the three signs off the end of
# link nodes whose text is their address. An e-mail address is not hit (see below).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --save-exact --no-audit --no-fund --loglevel=error remark-gfm@4.0.1 micromark-extension-gfm-autolink-literal@2.1.0 unified@11.0.5 remark-parse@11.0.0 remark-rehype@11.1.2 rehype-stringify@10.0.1 >&2 || exit 2

cat >see.mjs <<'END'
import assert from 'node:assert/strict';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeStringify);
const href = (text) => String(markdown.processSync(text)).match(/href="([^"]*)"/)[1];

const seen = [
	href('See https://example.org/a. Then'),
	href('\u062f\u06cc\u06a9\u06be\u06cc\u06ba https://example.org/a\u06d4 \u067e\u06be\u0631'),
	href('https://example.org/a\u060c'),
	href('https://example.org/a\u061f'),
	href('www.example.org\u06d4'),
	href('desk@example.org\u06d4'),
];
console.log(seen.join('\n'));
assert.deepEqual(seen, [
	'https://example.org/a',
	'https://example.org/a%DB%94',
	'https://example.org/a%D8%8C',
	'https://example.org/a%D8%9F',
	'http://www.example.org%DB%94',
	'mailto:desk@example.org',
]);
END
node see.mjs
