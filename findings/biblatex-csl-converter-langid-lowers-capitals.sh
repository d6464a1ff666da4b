#!/bin/sh
# biblatex-csl-converter 3.6.0 writes the protected capitals of a title small when
# it does not know the langid.
#
# Expected: braces keep the letters in them as they are, whatever the language:
# "[{The} {Emirate} on {Istanbul}]" stays, at most without its braces. A langid
# that is not known says nothing, so the entry is read as one without a langid.
#
# What happens to that title in CSL-JSON:
#   no langid            The, Emirate, Istanbul, each marked as "nocase"
#   langid = {english}   the same
#   langid = {french}    capitals stay, without marks
#   langid = {urdu}, {pashto}, {persian}, {armenian}
#                        [the emirate on istanbul]
# Words that are all capitals (UN) stay in each case. The same name in the field
# `language` does no harm. `farsi` is known, `persian`, babel's own name, is not.
# There is no warning: errors and warnings are empty.
#
# Why it matters: titles in those languages have no capitals, so nobody sees it
# with them. It meets the translated or romanised title of such a source, which
# is what a bibliography in English gives: its names and its first word lose their
# capitals, and more braces do not help.
#
# Instead: take langid out of the entries of languages that the library does not
# list before it reads them, and set `language` of the item afterwards.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --ignore-scripts --save-exact --no-audit --no-fund --loglevel=error biblatex-csl-converter@3.6.0 >&2 || exit 2

cat >see.mjs <<'END'
import assert from 'node:assert/strict';
import { CSLExporter, parse } from 'biblatex-csl-converter';

const titleOf = (more) => {
	const { entries, errors, warnings } = parse(
		`@online{a, title = {[{The} {Emirate} and {UN} on {Istanbul}]}, date = {2025}${more}}`
	);
	assert.deepEqual([errors ?? [], warnings ?? []], [[], []]);
	const [item] = Object.values(new CSLExporter(entries).parse());
	return item.title.replaceAll(/<span class="nocase">([^<]*)<\/span>/g, '<$1>');
};
const seen = [
	'',
	', langid = {english}',
	', langid = {french}',
	', langid = {farsi}',
	', langid = {persian}',
	', langid = {urdu}',
	', langid = {pashto}',
	', langid = {armenian}',
	', language = {urdu}',
].map(titleOf);
console.log(seen.join('\n'));
const small = '[the emirate and UN on istanbul]';
const marked = '[<The> <Emirate> and <UN> on <Istanbul>]';
const kept = '[The Emirate and UN on Istanbul]';
assert.deepEqual(seen, [marked, marked, kept, kept, small, small, small, small, marked]);
END
node see.mjs
