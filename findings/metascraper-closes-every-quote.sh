#!/bin/sh
# metascraper 5.58.1 changes the quotation marks of titles, and closes twice where
# the quoted word begins with a letter outside A to Z.
#
# Expected: og:title comes as it was published, but for blanks. A program that
# compares it with the page, or prints it as a headline, relies on it.
#
# What happens: straight marks become typographic ones, by a rule that takes only
# ASCII letters and digits for the beginning of a word:
#   He said "no"       He said, opened and closed as in English
#   Elle dit "être"    both marks are U+201D, the closing one
#   Urdu, Ukrainian    both marks are U+201D: in Urdu that one opens, so the
#                      quotation never ends
#   a 5'10" wall       prime and double prime, U+2032 and U+2033
# Typographic marks that are there already stay as they are.
#
# Why it matters: the titles of one site come out in two styles, by the script of
# the first quoted letter; a headline found by its own words is not found again;
# the error looks like one of the site that was read.
#
# Instead: write typographic marks in meta tags; or read the tags oneself where
# the published words count. No option turns it off.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --ignore-scripts --save-exact --no-audit --no-fund --loglevel=error metascraper@5.58.1 metascraper-title@5.56.2 >&2 || exit 2

cat >see.mjs <<'END'
import assert from 'node:assert/strict';
import metascraper from 'metascraper';
import title from 'metascraper-title';

const scrape = metascraper([title()]);
const read = async (text) => {
	const html = `<title>x</title><meta property="og:title" content="${text.replaceAll('"', '&quot;')}">`;
	return (await scrape({ url: 'https://example.org/', html })).title;
};
const marks = (text) =>
	[...text].filter((sign) => /[\u2010-\u203f"']/u.test(sign)).map((sign) => sign.codePointAt(0).toString(16));

const seen = [];
for (const text of [
	'He said "no"',
	'Elle dit "\u00eatre"',
	'\u0627\u0633 \u0646\u06d2 \u06a9\u06c1\u0627 "\u0646\u06c1\u06cc\u06ba"',
	'\u0412\u043e\u043d\u0430 \u043a\u0430\u0436\u0435 "\u043d\u0456"',
	"a 5'10\" wall",
	'\u06a9\u06c1\u0627 \u201d\u0646\u06c1\u06cc\u06ba\u201c',
])
	seen.push(marks(await read(text)).join(' '));
console.log(seen.join('\n'));
assert.deepEqual(seen, ['201c 201d', '201d 201d', '201d 201d', '201d 201d', '2032 2033', '201d 201c']);
END
node see.mjs
