#!/bin/sh
# moment-hijri 3.0.0 dates everything before 14 March 1937 to one month of 1355.
#
# Expected: a Hijri date for any Gregorian one, or an error. The calendar of Umm
# al-Qura is a table; other libraries go on with a computed calendar outside it.
#
# What happens: the table covers 1356-1500 (14 March 1937 to 16 November 2077).
# Below it year and month stand still and the day is NaN; above it all is NaN:
#   1893-11-12   1355-12-NaN
#   1919-08-08   1355-12-NaN
#   1937-03-14   1356-1-1
#   2077-11-17   0NaN-NaN-NaN
# No error is raised, and isValid() says true. iYear() alone gives 1355, a year
# that looks right and is 44 years off for 1893.
#
# Why it matters: a page on the nineteenth century that prints only year and month
# is wrong without a sign of it.
#
# Instead: Intl.DateTimeFormat with the calendar islamic-umalqura, which Node
# brings along (1311 for 1893, run below). For dates that old say which calendar
# was meant: the table did not exist then.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --save-exact --no-audit --no-fund --loglevel=error moment-hijri@3.0.0 moment@2.30.1 >&2 || exit 2

cat >see.mjs <<'END'
import assert from 'node:assert/strict';
import moment from 'moment-hijri';

moment.locale('en');
const intl = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
	timeZone: 'UTC',
	year: 'numeric',
});
const days = ['1893-11-12', '1919-08-08', '1937-03-14', '2025-12-11', '2077-11-17'];
const seen = days.map((day) => {
	const date = moment(day, 'YYYY-MM-DD');
	const year = Number.parseInt(intl.format(new Date(day)));
	return [day, date.iYear(), date.format('iYYYY-iM-iD'), date.isValid(), year];
});
for (const row of seen) console.log(row.join('  '));
assert.deepEqual(seen, [
	['1893-11-12', 1355, '1355-12-NaN', true, 1311],
	['1919-08-08', 1355, '1355-12-NaN', true, 1337],
	['1937-03-14', 1356, '1356-1-1', true, 1356],
	['2025-12-11', 1447, '1447-6-20', true, 1447],
	['2077-11-17', NaN, '0NaN-NaN-NaN', true, 1501],
]);
END
node see.mjs
