#!/bin/sh
# edtf 4.11.1 reads 29 February of a common year as 1 March.
#
# Expected: a day that does not exist is refused. 31 April and 30 February are:
# "Syntax error". EDTF (ISO 8601-2) knows dates of the calendar only.
#
# What happens: the grammar gives February 29 days whatever the year is, and the
# Date of the language carries the day over:
#   2023-02-29              2023-03-01
#   1900-02-29              2023 is no exception: 1900-03-01
#   2023-02-29/2023-03-05   2023-03-01/2023-03-05
#   2023-04-31              Syntax error
# No error is raised, and the object has forgotten what was written.
#
# Why it matters: the one slip that people do make (a leap day in the wrong year)
# is the one that passes, and the page then states a day that no source names.
# 1900 is the classic case: a leap year in the Julian calendar of Russian papers
# of the time, so that the right answer is to ask, not to shift.
#
# Instead: compare what comes out with what went in: for a date to the day without
# signs of doubt edtf(text).edtf === text must hold (run below).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --save-exact --no-audit --no-fund --loglevel=error edtf@4.11.1 >&2 || exit 2

cat >see.mjs <<'END'
import assert from 'node:assert/strict';
import edtf from 'edtf';

const read = (text) => {
	try {
		return edtf(text).edtf;
	} catch (error) {
		return error.message.split(/ at|\n/)[0];
	}
};
const texts = [
	'2024-02-29',
	'2023-02-29',
	'1900-02-29',
	'2023-02-29/2023-03-05',
	'2023-02-30',
	'2023-04-31',
];
const seen = texts.map((text) => [text, read(text), read(text) === text]);
for (const row of seen) console.log(row.join('  '));
assert.deepEqual(seen, [
	['2024-02-29', '2024-02-29', true],
	['2023-02-29', '2023-03-01', false],
	['1900-02-29', '1900-03-01', false],
	['2023-02-29/2023-03-05', '2023-03-01/2023-03-05', false],
	['2023-02-30', 'Syntax error', false],
	['2023-04-31', 'Syntax error', false],
]);
END
node see.mjs
