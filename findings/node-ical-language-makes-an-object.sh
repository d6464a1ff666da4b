#!/bin/sh
# node-ical 0.26.1: a title that says its language is no longer a string, and a
# category with a comma becomes two.
#
# Expected: SUMMARY and SUMMARY;LANGUAGE=ur give the same kind of value. A comma
# that is escaped belongs to the text (RFC 5545, 3.3.11), so "ports\, rivers" is one
# category.
#
# What happens: any parameter turns the value into an object:
#   SUMMARY:Ferry               'Ferry'
#   SUMMARY;LANGUAGE=ur:Ferry   { params: { LANGUAGE: 'ur' }, val: 'Ferry' }
#   URL;VALUE=URI:https://...   { params: { VALUE: 'URI' }, val: 'https://...' }
# CATEGORIES is cut at every comma, and the backslash stays:
#   CATEGORIES:ports\, rivers,law   [ 'ports\', 'rivers', 'law' ]
#
# Why it matters: calendars in one language work for years; the first that names
# its language shows "[object Object]" or stops at .trim(). Which of the two forms
# comes is the choice of whoever wrote the calendar.
#
# Instead: read every text as value?.val ?? value, or take ical.js 2.2.1 (below).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --save-exact --no-audit --no-fund --loglevel=error node-ical@0.26.1 ical.js@2.2.1 >&2 || exit 2

cat >see.mjs <<'END'
import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';

const calendar = String.raw`BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example//EN
BEGIN:VEVENT
UID:one
DTSTAMP:20250101T000000Z
DTSTART;VALUE=DATE:20250114
SUMMARY;LANGUAGE=ur:Ferry
LOCATION:Pier
URL;VALUE=URI:https://example.org/
CATEGORIES:ports\, rivers,law
END:VEVENT
END:VCALENDAR
`.replaceAll('\n', '\r\n');

const { summary, location, url, categories } = nodeIcal.sync.parseICS(calendar).one;
const event = new ICAL.Component(ICAL.parse(calendar)).getFirstSubcomponent('vevent');
const seen = { summary, location, url, categories };
console.log(seen);
assert.deepEqual(seen, {
	summary: { params: { LANGUAGE: 'ur' }, val: 'Ferry' },
	location: 'Pier',
	url: { params: { VALUE: 'URI' }, val: 'https://example.org/' },
	categories: ['ports\\', 'rivers', 'law'],
});
const other = [
	event.getFirstPropertyValue('summary'),
	event.getFirstProperty('categories').getValues(),
];
console.log('ical.js', other);
assert.deepEqual(other, ['Ferry', ['ports, rivers', 'law']]);
END
node see.mjs
