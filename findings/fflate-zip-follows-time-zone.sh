#!/bin/sh
# fflate 0.8.3 makes two ZIP files of one moment: the machine's time zone is in them.
#
# Expected: the same files with the same `mtime`, a moment as a Date or in
# milliseconds, make the same archive wherever it is made.
#
# What happens: a ZIP file has the time as a clock without a zone, and the
# library writes that of the machine. Only the hours differ, in two bytes of each
# header, and with them the SHA-256 of the archive; near midnight the day does, too:
#   Asia/Kabul           2025-03-05 04:30
#   America/New_York     2025-03-04 19:00
# No error is raised, and the types say nothing of a zone.
#
# Why it matters: a sum that is published with an archive cannot be had again on
# another machine, though nothing in it has changed.
#
# Instead: a Date that is made of the fields that are to be written,
# `new Date(2025, 2, 5, 12)`: then both sides are of the same zone (run below).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --save-exact --no-audit --no-fund --loglevel=error fflate@0.8.3 >&2 || exit 2

cat >see.mjs <<'END'
import { strToU8, zipSync } from 'fflate';

const mtime =
	process.argv[2] === 'moment' ? new Date('2025-03-05T00:00:00Z') : new Date(2025, 2, 5, 12);
const zip = Buffer.from(zipSync({ 'a.txt': strToU8('a') }, { mtime }));
const [time, date] = [zip.readUInt16LE(10), zip.readUInt16LE(12)];
const two = (number) => String(number).padStart(2, '0');
const day = `${1980 + (date >> 9)}-${two((date >> 5) & 15)}-${two(date & 31)}`;
console.log(`${day} ${two(time >> 11)}:${two((time >> 5) & 63)}`);
END
kabul=$(TZ=Asia/Kabul node see.mjs moment)
york=$(TZ=America/New_York node see.mjs moment)
printf 'Asia/Kabul           %s\nAmerica/New_York     %s\n' "$kabul" "$york"
test "$kabul" = '2025-03-05 04:30'
test "$york" = '2025-03-04 19:00'
test "$(TZ=Asia/Kabul node see.mjs fields)" = "$(TZ=America/New_York node see.mjs fields)"
