#!/bin/sh
# @citation-js/plugin-bibtex 0.8.2: the day of a source is written into its month, and
# only the library itself reads it back.
#
# Expected: 11 December 2025 becomes fields that BibTeX, or at least its readers, know:
# month = dec and day = {11}, or date = {2025-12-11}.
#
# What happens: month = {dec 11}. citation-js reads [2025, 12, 11] back, so that a round
# trip sees nothing. biblatex-csl-converter 3.6.0 drops month and day ("invalid_month");
# so does pandoc 2.17, without a word, and biber 2.18 drops the day with a warning (the
# last two were seen, and are not run here).
#
# Why it matters: hundreds of newspaper articles lose their day in the reader's library.
#
# Instead: take the entries as objects and write year, month = dec and day, or biblatex.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --save-exact --no-audit --no-fund --loglevel=error @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2 biblatex-csl-converter@3.6.0 >&2 || exit 2

cat >see.mjs <<'END'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-bibtex');
const { parse, CSLExporter } = require('biblatex-csl-converter');

const issued = { 'date-parts': [[2025, 12, 11]] };
const text = new Cite([
	{ id: 'a', type: 'article-newspaper', title: 'The ferry', issued },
]).format('bibtex');
console.log(text);
assert.match(text, /month = \{dec 11\}/);
assert.deepEqual(new Cite(text).data[0].issued, issued);

const read = (bib) => {
	const { entries, warnings } = parse(bib);
	const [item] = Object.values(new CSLExporter(entries).parse());
	console.log(item.issued, warnings.map(({ type }) => type));
	return item.issued['date-parts'][0].map(Number);
};
assert.deepEqual(read(text), [2025]);
assert.deepEqual(read('@article{a, title = {The ferry}, date = {2025-12-11}}'), [2025, 12, 11]);
END
node see.mjs || exit 1
