#!/bin/sh
# @orama/orama 3.1.18 cuts Hindi, Nepali and Tamil words into single consonants, and Arabic
# ones at the letter U+0622.
#
# Expected: with the language 'indian' (Hindi), 'nepali', 'tamil' or 'arabic', all on the
# library's list, a text is cut between words. A vowel sign stands inside a word: a boundary
# never falls between it and the letter before it (Unicode, UAX 29, rule WB4).
#
# What happens: the letters of a word come from one range, and any other sign divides it. The
# Indic ranges end before the vowel signs, the Arabic one begins after U+0622:
#   Hindi, "Kabul"      one word   ->  three: k, b, l
#   Hindi, "Delhi"      one word   ->  two: d, l
#   Tamil, "Tamil"      one word   ->  two
#   Arabic, "al-Quran"  one word   ->  two, without the alef with madda between them
#   Arabic digits       a year     ->  nothing
# Urdu, Pashto and Persian are not on the list. With 'arabic' they are cut at each letter that
# Arabic has not; with English, which is the default, such a text is taken in without a word
# of it. Nothing is said; `insert` gives an id each time.
#
# Why it matters: a search for Kabul finds each text that has one of its consonants standing
# before a sign (run below: "the talk is of Delhi"). A test with the right word passes, as the
# query is cut in the same way.
#
# Instead: a tokenizer of one's own with Intl.Segmenter (run below).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --ignore-scripts --save-exact --no-audit --no-fund --loglevel=error @orama/orama@3.1.18 >&2 || exit 2

cat >see.mjs <<'JS'
import assert from 'node:assert/strict';
import { create, insert, search } from '@orama/orama';
import { tokenizer } from '@orama/orama/components';

const kabul = 'काबुल';
const aboutDelhi = 'दिल्ली की बात';

async function words(language, text) {
	const one = await tokenizer.createTokenizer({ language });
	return one.tokenize(text, language).join(' ');
}
async function found(text, options) {
	const db = create({ schema: { text: 'string' }, ...options });
	await insert(db, { text });
	return (await search(db, { term: kabul })).count;
}
const segmenter = new Intl.Segmenter('hi', { granularity: 'word' });
const own = {
	language: 'english',
	normalizationCache: new Map(),
	tokenize: (text) =>
		[...segmenter.segment(text)].filter((part) => part.isWordLike).map((part) => part.segment),
};
const seen = {
	'Hindi, Kabul': await words('indian', kabul),
	'Hindi, Delhi': await words('indian', 'दिल्ली'),
	'Nepali, Kathmandu': await words('nepali', 'काठमाडौं'),
	'Tamil, Tamil': await words('tamil', 'தமிழ்'),
	'Arabic, al-Quran': await words('arabic', 'القرآن'),
	'Arabic, digits': await words('arabic', '٢٠٢٥'),
	'Urdu, port, as Arabic': await words('arabic', 'بندرگاہ'),
	'Urdu, port, by default': await words('english', 'بندرگاہ'),
	'Kabul in a text on Delhi': await found(aboutDelhi, { language: 'indian' }),
	'the same, own tokenizer': await found(aboutDelhi, { components: { tokenizer: own } }),
	'Kabul itself, own tokenizer': await found(kabul, { components: { tokenizer: own } }),
};
console.log(seen);
assert.deepEqual(seen, {
	'Hindi, Kabul': 'क ब ल',
	'Hindi, Delhi': 'द ल',
	'Nepali, Kathmandu': 'क ठम ड',
	'Tamil, Tamil': 'தம ழ',
	'Arabic, al-Quran': 'القر ن',
	'Arabic, digits': '',
	'Urdu, port, as Arabic': 'بندر ا',
	'Urdu, port, by default': '',
	'Kabul in a text on Delhi': 1,
	'the same, own tokenizer': 0,
	'Kabul itself, own tokenizer': 1,
});
JS
node see.mjs
