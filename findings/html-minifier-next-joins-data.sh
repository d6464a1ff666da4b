#!/bin/sh
# html-minifier-next 8.7.0 and html-minifier-terser 7.2.0: the words around <data> are joined.
#
# Expected: with `collapseWhitespace` a blank between words in a line stays, as it does around
# <time>, <q>, <bdi> and <span>. HTML has <data> beside <time> in one chapter (4.5), for a
# figure as for a date, and lays both out in the line.
#
# What happens: <data> is not among the elements that are known to stand in a line, so it is
# taken for a block, and the blanks at its edges go:
#   at least <time>2025</time> people           as it was
#   at least <data value=23>23</data> people    at least<data value=23>23</data>people
#   23 to 58, each in <data>                    23to58
# The preset "comprehensive" of html-minifier-next does it too, "conservative" does not.
# <output> and <meter> are joined by html-minifier-terser only. No warning is given.
#
# Why it matters: <data> marks the figures, which is where a text without blanks is read wrong:
# "10 <data>70</data>" becomes 1070. Nobody sees it before the site is built for readers.
#
# Instead: the option `conservativeCollapse`, or `inlineCustomElements: ['data']` (run below).
#
# html-minifier-next needs Node 22.13.
set -eu
node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 22 || (a === 22 && b >= 13) ? 0 : 1)' || { echo 'Needs Node 22.13' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --ignore-scripts --save-exact --no-audit --no-fund --loglevel=error html-minifier-next@8.7.0 html-minifier-terser@7.2.0 >&2 || exit 2

cat >see.mjs <<'JS'
import assert from 'node:assert/strict';
import { minify as next } from 'html-minifier-next';
import { minify as terser } from 'html-minifier-terser';

const names = ['data', 'time', 'q', 'bdi', 'span', 'cite', 'output', 'meter'];
const collapseWhitespace = true;
const text = (html) => html.replace(/<[^>]*>/gu, '');
const line = (name) => `<p>at least <${name}>23</${name}> people</p>`;

async function joined(minify) {
	const list = [];
	for (const name of names) {
		const html = await minify(line(name), { collapseWhitespace });
		if (text(html) !== 'at least 23 people') list.push(`${name}: ${text(html)}`);
	}
	return list;
}
const range = '<p><data value="23">23</data> to <data value="58">58</data></p>';
const read = async (options) => text(await next(range, options));
const seen = {
	'html-minifier-next': await joined(next),
	'html-minifier-terser': await joined(terser),
	'a range': await read({ collapseWhitespace }),
	'a figure after a figure': text(await next('<p>in 10 <data value="70">70</data></p>', { collapseWhitespace })),
	comprehensive: await read({ preset: 'comprehensive' }),
	conservative: await read({ preset: 'conservative' }),
	conservativeCollapse: await read({ collapseWhitespace, conservativeCollapse: true }),
	inlineCustomElements: await read({ collapseWhitespace, inlineCustomElements: ['data'] }),
};
console.log(seen);
assert.deepEqual(seen, {
	'html-minifier-next': ['data: at least23people'],
	'html-minifier-terser': ['data: at least23people', 'output: at least23people', 'meter: at least23people'],
	'a range': '23to58',
	'a figure after a figure': 'in 1070',
	comprehensive: '23to58',
	conservative: '23 to 58',
	conservativeCollapse: '23 to 58',
	inlineCustomElements: '23 to 58',
});
JS
node see.mjs
