#!/bin/sh
# yaml 2.9.1 reads a file in which one year stands twice and keeps only the last.
#
# Expected: keys of a map must differ, and the package checks it (uniqueKeys,
# on unless switched off). `a` and `"a"` are refused: "Map keys must be unique".
#
# What happens: 2025 without quotation marks is a number for YAML and "2025" a
# text. They differ for the check, and meet in the object that comes out:
#   2025: first      { '2025': 'second' }    no error, no warning
#   "2025": second
# The same holds for true and "true", and for an empty key (~) and "".
#
# Why it matters: years and numbers are the keys in this field (figures by year,
# codes of countries). Two editors, one of whom quotes, lose a row of the other;
# a schema cannot see it, as it gets the object after the loss.
#
# Instead: refuse keys that are not strings: walk the document of parseDocument
# and compare String(key.value), or give uniqueKeys a function (run below).
# js-yaml 5.5.0 refuses the file by itself: "duplicated mapping key".
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --save-exact --no-audit --no-fund --loglevel=error yaml@2.9.1 js-yaml@5.5.0 >&2 || exit 2

cat >see.mjs <<'END'
import assert from 'node:assert/strict';
import * as jsYaml from 'js-yaml';
import { parse } from 'yaml';

const file = '2025: first\n"2025": second\n';
const attempt = (read) => {
	try {
		return read();
	} catch (error) {
		return error.message.split('\n')[0].replace(/ [a(][t\d].*/, '');
	}
};
const sameText = (a, b) => String(a.value) === String(b.value);

const seen = [
	attempt(() => parse('a: first\n"a": second\n')),
	attempt(() => parse(file)),
	attempt(() => parse('true: first\n"true": second\n')),
	attempt(() => parse(file, { uniqueKeys: sameText })),
	attempt(() => jsYaml.load(file)),
];
console.log(seen);
assert.deepEqual(seen, [
	'Map keys must be unique',
	{ 2025: 'second' },
	{ true: 'second' },
	'Map keys must be unique',
	'duplicated mapping key',
]);
END
node see.mjs
