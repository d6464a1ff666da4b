#!/bin/sh
# feedparser 2.6.0: an Atom entry with two authors is credited to the author of the feed.
#
# Expected: of two authors the entry gives both, or the first. The author of the feed is that
# of an entry only where the entry "does not contain any atom:author elements" (RFC 4287, 4.2.1
# and 4.1.1, where an entry may hold one or more).
#
# What happens, in a feed of "The Paper":
#   entry by A            author 'A'
#   entry by A and B      author 'The Paper'
#   entry by A, B and C   author 'The Paper'
#   A and B, and the feed without an author of its own: null
# In RSS two dc:creator elements give the first, so the two formats of one site differ.
#
# Why it matters: a report that two people wrote goes out under the name of the house. Feeds
# that name no more than one author work for years, and the wrong name is a right one elsewhere.
#
# Instead: item['atom:author'] has them all, as one object or as a list (run below).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --ignore-scripts --save-exact --no-audit --no-fund --loglevel=error feedparser@2.6.0 >&2 || exit 2

cat >see.mjs <<'JS'
import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import FeedParser from 'feedparser';

const authors = (names) => names.map((name) => `<author><name>${name}</name></author>`).join('');
const atom = (feed, entry) => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><id>urn:example:feed</id>
<updated>2025-10-13T00:00:00Z</updated>${authors(feed)}<entry><title>One</title>
<id>urn:example:1</id><updated>2025-10-13T00:00:00Z</updated>${authors(entry)}
<link href="https://example.org/1"/></entry></feed>`;
const rss = (names) => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>News</title>
<link>https://example.org/</link><description>News</description><item><title>One</title>
<link>https://example.org/1</link>${names.map((name) => `<dc:creator>${name}</dc:creator>`).join('')}
</item></channel></rss>`;

async function read(xml) {
	for await (const item of Readable.from([xml]).pipe(new FeedParser())) return item;
}
const author = async (xml) => (await read(xml)).author;
const all = (item) => [item['atom:author'] ?? []].flat().map((one) => one.name['#']);

const seen = {
	'none, in Atom': await author(atom(['The Paper'], [])),
	'A, in Atom': await author(atom(['The Paper'], ['A'])),
	'A and B, in Atom': await author(atom(['The Paper'], ['A', 'B'])),
	'A, B and C, in Atom': await author(atom(['The Paper'], ['A', 'B', 'C'])),
	'A and B, the feed has none': await author(atom([], ['A', 'B'])),
	'A and B, in RSS': await author(rss(['A', 'B'])),
	'read oneself': all(await read(atom(['The Paper'], ['A', 'B']))),
};
console.log(seen);
assert.deepEqual(seen, {
	'none, in Atom': 'The Paper',
	'A, in Atom': 'A',
	'A and B, in Atom': 'The Paper',
	'A, B and C, in Atom': 'The Paper',
	'A and B, the feed has none': null,
	'A and B, in RSS': 'A',
	'read oneself': ['A', 'B'],
});
JS
node see.mjs
