#!/bin/sh
# diff 8.0.4 (jsdiff): diffWords compares letters, not words, in Arabic script,
# and diffSentences takes an Urdu paragraph for one sentence.
#
# Expected: what English gives. "said" against "says" is one word removed and one
# added; of three sentences only the one that differs is marked.
#
# What happens: letters of a word are those of Latin script only. Every other
# letter is a token of its own, so the change lies inside a joined word:
#   English   the office -said- +says+ so
#   Urdu      k + -h- + +y+ + a   (kaf, heh / yeh, alef: "kaha" against "kiya")
# diffSentences ends a sentence at . ! ? only. U+06D4 and U+061F end none:
# three sentences come back as one that is removed and one that is added.
#
# Why it matters: a list of corrections with <del> and <ins> tears Urdu, Pashto
# and Dari words into letters that no longer join, and cannot be read.
#
# Instead: give diffWords an Intl.Segmenter (run below): whole words again. For
# sentences cut the text oneself and use diffArrays.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --save-exact --no-audit --no-fund --loglevel=error diff@8.0.4 >&2 || exit 2

cat >see.mjs <<'END'
import assert from 'node:assert/strict';
import { diffSentences, diffWords } from 'diff';

const show = (parts) =>
	parts.map((part) => (part.added ? '+' : part.removed ? '-' : '=') + part.value).join('|');
const kaha = 'دفتر نے کہا کہ';
const kiya = 'دفتر نے کیا کہ';
const intlSegmenter = new Intl.Segmenter('ur', { granularity: 'word' });

const seen = [
	show(diffWords('the office said so', 'the office says so')),
	show(diffWords(kaha, kiya)),
	show(diffWords(kaha, kiya, { intlSegmenter })),
	diffSentences('Low. Late. Gone.', 'Low. Early. Gone.').length,
	diffSentences('کم۔ دیر۔ گئی۔', 'کم۔ جلد۔ گئی۔').length,
];
console.log(seen.join('\n'));
assert.deepEqual(seen, [
	'=the office |-said|+says|= so',
	'=دفتر نے ک|-ہ|+ی|=ا کہ',
	'=دفتر نے |-کہا|+کیا|= کہ',
	4,
	2,
]);
END
node see.mjs
