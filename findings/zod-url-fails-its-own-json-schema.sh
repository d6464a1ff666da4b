#!/bin/sh
# zod 4.6.7 with ajv 8.20.0: an address that z.url() takes is refused by the JSON
# Schema that zod writes for it.
#
# Expected: z.toJSONSchema describes the same values. Checked by a validator with
# formats (ajv-formats 3.0.1), what zod takes is valid.
#
# What happens: z.url() asks the URL parser of the language, which takes letters of
# any script and a space, and encodes them by itself. The schema says "format":
# "uri", which by RFC 3986 is ASCII without spaces:
#   https://example.org/a               zod true    ajv true
#   https://example.org/<Arabic letter> zod true    ajv false
#   https://example.org/<U+2019>        zod true    ajv false
#   https://example.org/a b             zod true    ajv false
# In the same way the flags of a pattern are left out: z.string().regex(/^[a-z]+$/i)
# becomes "pattern": "^[a-z]+$", and "ABC" is refused.
#
# Why it matters: the address bar of a browser gives addresses of Urdu and Persian
# sites in their own letters. Data that passed the build fail in the reader's
# validator, and in an editor that uses the schema for help.
#
# Instead: store new URL(text).href, or override the format with iri or none
# (the option `override` of toJSONSchema). Write patterns without flags but u.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --save-exact --no-audit --no-fund --loglevel=error zod@4.6.7 ajv@8.20.0 ajv-formats@3.0.1 >&2 || exit 2

cat >see.mjs <<'END'
import assert from 'node:assert/strict';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import * as z from 'zod';

function both(schema, value) {
	const ajv = new Ajv2020();
	formats.default(ajv);
	return [schema.safeParse(value).success, ajv.compile(z.toJSONSchema(schema))(value)];
}
const address = (tail) => `https://example.org/${tail}`;
const seen = [
	both(z.url(), address('a')),
	both(z.url(), address('\u062f')),
	both(z.url(), address('\u2019')),
	both(z.url(), address('a b')),
	both(z.url(), new URL(address('\u062f')).href),
	both(z.string().regex(/^[a-z]+$/i), 'ABC'),
];
console.log(seen);
assert.deepEqual(seen, [
	[true, true],
	[true, false],
	[true, false],
	[true, false],
	[true, true],
	[true, false],
]);
END
node see.mjs
