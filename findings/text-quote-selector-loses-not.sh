#!/bin/sh
# dom-anchor-text-quote 4.0.2 finds a quotation in a text that says the opposite.
#
# Expected: the selector of Web Annotation that it implements (TextQuoteSelector)
# holds an exact text. A page that does not have it gives null, or says by some
# score that only something like it was found.
#
# What happens: the search is fuzzy and always on; no score comes back.
#   page   The ferry was not late on that day.
#   asked  ferry was late on that day
#   found  ferry was not late on that
# The range has the length that was asked for, so the end is off as well. A
# quotation of other words altogether gives null, so that a first try with an
# invented sentence looks as if the search were exact.
#
# Why it matters: who checks quotations with it passes one that lost its "not";
# who highlights marks words that end in the middle of the sentence.
#
# Instead: compare the text of the range with the quotation and refuse what
# differs (run below), or search exactly first and call fuzzy hits a guess.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --save-exact --no-audit --no-fund --loglevel=error dom-anchor-text-quote@4.0.2 linkedom@0.18.15 >&2 || exit 2

cat >see.mjs <<'END'
import assert from 'node:assert/strict';
import quote from 'dom-anchor-text-quote';
import { parseHTML } from 'linkedom';

const { document } = parseHTML(
	'<html><body><p>The ferry was not late on that day. The office said so, and the water was low.</p></body></html>'
);
const text = document.body.textContent;
const find = (exact) => {
	const place = quote.toTextPosition(document.body, { exact });
	return place && text.slice(place.start, place.end);
};
const asked = [
	'ferry was not late on that day',
	'ferry was late on that day',
	'nobody came to the market',
];
const seen = asked.map((exact) => [find(exact), find(exact) === exact]);
console.log(seen);
assert.deepEqual(seen, [
	['ferry was not late on that day', true],
	['ferry was not late on that', false],
	[null, false],
]);
END
node see.mjs
