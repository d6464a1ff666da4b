#!/bin/sh
# rss-parser 3.13.0 puts the words of an Atom entry in another order.
#
# Expected: Atom allows a text in three forms (RFC 4287, 3.1): text, html and
# xhtml. Whatever the form, a reader gets the same words in the same order.
#
# What happens: for type="xhtml" the text of a paragraph that stands around an
# inline element is joined first, and the element is put behind it:
#   sent   The office denied <b>only</b> the second report.
#   read   The office denied  the second report.<b>only</b>
# The plain text (contentSnippet) has the same order, and the outer
# <div type="xhtml"> is not one that the feed holds. No error is raised.
#
# Why it matters: bold words, links and quotations are inline elements. A
# sentence with one of them says something else. The package turns the entry into
# objects, in which mixed text has no order, and writes XML again from these.
#
# Instead: as a publisher, send type="html". As a reader, take another parser for
# feeds that are not one's own. feedsmith 3.0.1 keeps the order (run below).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --save-exact --no-audit --no-fund --loglevel=error rss-parser@3.13.0 feedsmith@3.0.1 >&2 || exit 2

cat >see.mjs <<'END'
import assert from 'node:assert/strict';
import Parser from 'rss-parser';
import { parseFeed } from 'feedsmith';

const feed = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<title>Ferry</title><id>urn:x:feed</id><updated>2025-02-01T00:00:00Z</updated>
<entry><title>Report</title><id>urn:x:1</id><updated>2025-02-01T00:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The office denied <b>only</b> the second report.</p></div></content>
</entry></feed>`;

const { items } = await new Parser().parseString(feed);
const other = parseFeed(feed).feed.entries[0].content.value;
const seen = [items[0].contentSnippet, items[0].content.match(/<p>.*<\/p>/)[0], other];
console.log(seen.join('\n'));
assert.deepEqual(seen, [
	'The office denied  the second report.only',
	'<p>The office denied  the second report.<b>only</b></p>',
	'<p>The office denied <b>only</b> the second report.</p>',
]);
END
node see.mjs
