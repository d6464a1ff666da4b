#!/bin/sh
# remark-directive 4.0.0 takes the minutes of 10:30 out of a text.
#
# Expected: a directive in a line is ":name[label]", and names begin with a letter.
# Version 3.0.1 has it so: "10:30" and scores like 2:1 are text. The known price
# is that ":water" in "said:water" is lost. Version 4 makes names wider.
#
# What happens: since 4.0.0 a name may begin with a digit and may hold letters of
# any script. A directive that nothing handles becomes an empty <div>:
#                     3.0.1                 4.0.0
#   at 10:30          at 10:30              at 10<div></div>
#   won 2:1           won 2:1               won 2<div></div>
#   said:water        said<div></div>       said<div></div>
#   <Urdu>:<Urdu>     as written            the second word is lost
# No message is given.
#
# Why it matters: times, scores, scales and verses lose their second half on pages
# that have been right for years. In Urdu, Pashto and Dari a colon without a space
# is common and was safe with version 3.
#
# Instead: stay with 3.0.1, or put back text: on each textDirective without a label
# whose name one does not know, write the source of its position (run below).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --save-exact --no-audit --no-fund --loglevel=error remark-directive@4.0.0 remark-directive-3@npm:remark-directive@3.0.1 unified@11.0.5 remark-parse@11.0.0 remark-rehype@11.1.2 rehype-stringify@10.0.1 unist-util-visit@5.0.0 >&2 || exit 2

cat >see.mjs <<'END'
import assert from 'node:assert/strict';
import rehypeStringify from 'rehype-stringify';
import four from 'remark-directive';
import three from 'remark-directive-3';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const putBack = () => (tree, file) => {
	visit(tree, 'textDirective', (node, index, parent) => {
		const { start, end } = node.position;
		parent.children[index] = { type: 'text', value: String(file).slice(start.offset, end.offset) };
	});
};
const html = (text, ...plugins) => {
	const markdown = unified().use(remarkParse).use(plugins).use(remarkRehype).use(rehypeStringify);
	return String(markdown.processSync(text));
};
const texts = ['at 10:30', 'won 2:1', 'said:water', 'کہا:پانی'];
const seen = texts.map((text) => [html(text, three), html(text, four), html(text, four, putBack)]);
console.log(seen);
assert.deepEqual(seen, [
	['<p>at 10:30</p>', '<p>at 10<div></div></p>', '<p>at 10:30</p>'],
	['<p>won 2:1</p>', '<p>won 2<div></div></p>', '<p>won 2:1</p>'],
	['<p>said<div></div></p>', '<p>said<div></div></p>', '<p>said:water</p>'],
	['<p>کہا:پانی</p>', '<p>کہا<div></div></p>', '<p>کہا:پانی</p>'],
]);
END
node see.mjs
