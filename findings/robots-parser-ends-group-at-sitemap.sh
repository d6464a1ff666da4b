#!/bin/sh
# robots-parser 3.0.1 ends a group of rules at a `Sitemap` line.
#
# Expected: two `User-agent` lines that follow each other head one group, whatever other
# records stand between them. RFC 9309, section 2.2.4, takes this very case as its example: "a
# 'Sitemaps' record MUST NOT terminate a group".
#
# What happens: of
#   User-agent: harbour
#   Sitemap: https://example.org/sitemap.xml
#   User-agent: ferry
#   Disallow: /timetable
# the page /timetable is allowed for `harbour` and disallowed for `ferry`. Without the second
# line it is disallowed for both. A blank line or a comment in its place does no harm. A
# `Crawl-delay` line, which the standard does not know either, does the same as `Sitemap`.
# Two smaller ones of the same standard: `Disallow: /` covers /robots.txt too (2.2.2: it is
# "implicitly allowed"), and `Disallow: /%62%61%7A` is not the same as /baz (2.2.2, the table).
#
# Why it matters: who asks politely by this package asks for what the owner has refused.
#
# Instead: take lines out that are neither `User-agent`, `Allow` nor `Disallow` before the
# text is parsed (run below).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --save-exact --no-audit --no-fund --loglevel=error robots-parser@3.0.1 >&2 || exit 2

cat >see.mjs <<'END'
import assert from 'node:assert/strict';
import robotsParser from 'robots-parser';

const group = (between) =>
	`User-agent: harbour\n${between}User-agent: ferry\nDisallow: /timetable\n`;
const sitemap = 'Sitemap: https://example.org/sitemap.xml\n';
const plain = (text) => text.replace(/^(?!user-agent|allow|disallow).*\n/gimu, '');

function isAllowed(text, agent, path = '/timetable') {
	const rules = robotsParser('https://example.org/robots.txt', text);
	return rules.isAllowed(`https://example.org${path}`, agent);
}

const seen = {
	'next to each other': isAllowed(group(''), 'harbour'),
	'a blank line between': isAllowed(group('\n'), 'harbour'),
	'a comment between': isAllowed(group('# x\n'), 'harbour'),
	'a sitemap between': isAllowed(group(sitemap), 'harbour'),
	'a sitemap between, the other agent': isAllowed(group(sitemap), 'ferry'),
	'a delay between': isAllowed(group('Crawl-delay: 5\n'), 'harbour'),
	'a sitemap taken out': isAllowed(plain(group(sitemap)), 'harbour'),
	'/robots.txt itself': isAllowed('User-agent: *\nDisallow: /\n', 'ferry', '/robots.txt'),
	'/%62%61%7A for /baz': isAllowed('User-agent: *\nDisallow: /%62%61%7A\n', 'ferry', '/baz'),
};
console.log(seen);
assert.deepEqual(seen, {
	'next to each other': false,
	'a blank line between': false,
	'a comment between': false,
	'a sitemap between': true,
	'a sitemap between, the other agent': false,
	'a delay between': true,
	'a sitemap taken out': false,
	'/robots.txt itself': false,
	'/%62%61%7A for /baz': true,
});
END
node see.mjs
