#!/bin/sh
# html-to-text 10.0.1 joins the last word of one block with the first of the next
# in lists of definitions, in folded parts and in other elements.
#
# Expected: the library writes the plain text of a page or a mail and knows blocks:
# <p>, <div>, <section>, <h1>, <ul>, <hgroup> begin a new line. HTML's own style
# sheet makes <dt>, <dd>, <summary>, <address> and <menu> blocks too, so a line
# break or at least a space is expected between them.
#
# What happens: an element that the options do not name is taken as inline. With
# the options as they come:
#   <dl><dt>Killed<dd>70</dl>                          "Killed70"
#   <details><summary>Sources</summary>Two</details>   "SourcesTwo"
#   <address>Kabul</address>today                      "Kabultoday"
#   <menu><li>one<li>two</menu>                        "onetwo"
#
# Why it matters: "Killed" and "70" become one word for a search index, for a count
# of words and for a reader of the plain part of a mail. Nothing fails, and a page
# that is all paragraphs, which one tries it with, comes out right.
#
# Instead: name the elements: selectors: [{ selector: 'dt', format: 'block' }, ...].
# The last line below shows that this helps.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --save-exact --no-audit --no-fund --loglevel=error html-to-text@10.0.1 >&2 || exit 2

cat >see.mjs <<'END'
import assert from 'node:assert/strict';
import { convert } from 'html-to-text';

const block = (selector) => ({ selector, format: 'block' });
const list = '<dl><dt>Killed<dd>70<dt>Wounded<dd>12</dl>';
const seen = [
	convert('<div>Killed</div><div>70</div>'),
	convert(list),
	convert('<details><summary>Sources</summary>Two</details>'),
	convert('<address>Kabul</address>today'),
	convert('<menu><li>one<li>two</menu>'),
	convert('<ul><li>one<li>two</ul>'),
	convert(list, { selectors: [block('dt'), block('dd')] }),
];
console.log(seen.map((text) => JSON.stringify(text)).join('\n'));
assert.deepEqual(seen, [
	'Killed\n70',
	'Killed70Wounded12',
	'SourcesTwo',
	'Kabultoday',
	'onetwo',
	' * one\n * two',
	'Killed\n\n70\n\nWounded\n\n12',
]);
END
node see.mjs
