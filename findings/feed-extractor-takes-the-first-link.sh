#!/bin/sh
# @extractus/feed-extractor 8.0.3: the address of an Atom entry is that of its first link,
# whatever the link is for, and its day of publication is the day of its last change.
#
# Expected: the address of an entry is its link with rel="alternate", or without rel, which
# means the same (RFC 4287, 4.2.7.2). The order of an entry's elements has no meaning (4.1.2).
# `published` is the element of that name; `updated` is another (4.2.9 and 4.2.15).
#
# What happens, with the link of the entry itself in the second place:
#   first link rel="related"     the address of the other site
#   rel="via"                    the address of the source
#   rel="enclosure"              the address of the sound file
#   rel="self"                   the address of the entry's own feed
# An entry without any alternate link gets the related one as its own. Published on 11 and
# changed on 13 October: `published` is 13 October. An entry with `published` alone, which Atom
# does not allow, has the right day, so that a hasty test passes.
#
# Why it matters: an entry that names its source first is sent to that source, under the
# title of the entry; each correction of an old article makes it new.
#
# Instead: `getExtraEntryFields` has all links, as they are, and both dates (run below).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --ignore-scripts --save-exact --no-audit --no-fund --loglevel=error @extractus/feed-extractor@8.0.3 >&2 || exit 2

cat >see.mjs <<'JS'
import assert from 'node:assert/strict';
import { extractFromXml } from '@extractus/feed-extractor';

const dates = `<published>2025-10-11T00:00:00Z</published><updated>2025-10-13T00:00:00Z</updated>`;
const own = '<link rel="alternate" href="https://example.org/1"/>';
const part = '<link rel="alternate" href="https://example.org/1#two"/>';
const html = '<summary type="html">&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</summary>';
const other = (rel) => `<link rel="${rel}" href="https://example.net/${rel}"/>`;

function entry(links, when = dates, summary = '<summary>Late</summary>') {
	const feed = `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom">
<title>Ferries</title><id>urn:example:feed</id><updated>2025-10-13T00:00:00Z</updated>
<author><name>The Harbour</name></author><entry><title>One</title><id>urn:example:1</id>${when}${links}
${summary}</entry></feed>`;
	const getExtraEntryFields = (raw) => ({
		alternate: [raw.link]
			.flat()
			.find((link) => (link['@_rel'] ?? 'alternate') === 'alternate')?.['@_href'],
		first: raw.published,
	});
	return extractFromXml(feed, { getExtraEntryFields }).entries[0];
}
const seen = {
	alone: entry(own).link,
	'before a related one': entry(own + other('related')).link,
	'after a related one': entry(other('related') + own).link,
	'after its source': entry(other('via') + own).link,
	'after its sound': entry(other('enclosure') + own).link,
	'after its feed': entry(other('self') + own).link,
	'only a related one': entry(other('related')).link,
	published: entry(own).published,
	'published alone': entry(own, '<published>2025-10-11T00:00:00Z</published>').published,
	'a part of a page': entry(part).link,
	'two paragraphs': entry(own, dates, html).description,
	'read oneself': [entry(other('via') + part).alternate, entry(own).first],
};
console.log(seen);
assert.deepEqual(seen, {
	alone: 'https://example.org/1',
	'before a related one': 'https://example.org/1',
	'after a related one': 'https://example.net/related',
	'after its source': 'https://example.net/via',
	'after its sound': 'https://example.net/enclosure',
	'after its feed': 'https://example.net/self',
	'only a related one': 'https://example.net/related',
	published: '2025-10-13T00:00:00.000Z',
	'published alone': '2025-10-11T00:00:00.000Z',
	'a part of a page': 'https://example.org/1',
	'two paragraphs': 'One.Two.',
	'read oneself': ['https://example.org/1#two', '2025-10-11T00:00:00Z'],
});
JS
node see.mjs
