#!/bin/sh
# ics 3.12.0 writes a year below 1000 with three digits, and ical.js 2.2.1 reads
# another year from it.
#
# Expected: a date in iCalendar is eight digits (RFC 5545, 3.3.4), so the year 622
# is written 0622. Or the generator refuses it, and a reader refuses seven digits.
#
# What happens: ics takes [622, 7, 16] without an error and writes
#   DTSTART;VALUE=DATE:6220716
# ical.js cuts it by place (6220, 71, 6) and brings the month into range:
#   6225-11-06
# So the event moves by 5,603 years and no side complains. node-ical 0.26.1 hands
# the digits over as a string where a date is expected.
#
# Why it matters: calendars of history are this field's business, and the fault
# shows only in the subscriber's calendar, as an event that is not there.
#
# Instead: refuse years outside 1000-9999 before calling ics, or take
# ical-generator 11.1.2, which writes four digits (run below).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --save-exact --no-audit --no-fund --loglevel=error ics@3.12.0 ical.js@2.2.1 node-ical@0.26.1 ical-generator@11.1.2 >&2 || exit 2

cat >see.mjs <<'END'
import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import ical from 'ical-generator';
import ics from 'ics';
import nodeIcal from 'node-ical';

const { error, value } = ics.createEvent({
	uid: 'one',
	title: 'A journey',
	start: [622, 7, 16],
	end: [622, 7, 17],
});
const event = new ICAL.Component(ICAL.parse(value)).getFirstSubcomponent('vevent');
const other = ical();
other.createEvent({ start: new Date('0622-07-16T00:00:00Z'), allDay: true, summary: 'A journey' });

const seen = [
	error,
	value.match(/DTSTART.*/)[0].trim(),
	new ICAL.Event(event).startDate.toString(),
	nodeIcal.sync.parseICS(value).one.start,
	other
		.toString()
		.match(/DTSTART.*/)[0]
		.trim(),
];
console.log(seen);
assert.deepEqual(seen, [
	null,
	'DTSTART;VALUE=DATE:6220716',
	'6225-11-06',
	'6220716',
	'DTSTART;VALUE=DATE:06220716',
]);
END
node see.mjs
