#!/bin/sh
# json-schema-to-typescript 16.0.0 with zod 4.6.7: the type of a range, [lower, upper], takes
# the empty list alone.
#
# Expected: a schema of two numbers becomes [number, number]. A reader that does not know
# `prefixItems`, the word for it since draft 2020-12, says so or leaves the items unknown: its
# documents name draft 4, but it takes a schema whose `$schema` says 2020-12.
#
# What happens: `prefixItems` is passed over, and `items`, which since 2020-12 speaks of what
# comes after them only, is read as it was before, as speaking of all:
#   z.tuple([number, number])                  never[]
#   the same without a bound                   never[]
#   prefixItems [string], then items number    number[]
#   z.tuple, written for draft 7               [number, number]
# Nothing is said.
#
# Why it matters: every range that is right, [23, 58], is refused by the compiler, and the one
# that is wrong, [], is taken. The likely repair is a cast, which takes away the check that the
# types were made for.
#
# Instead: have the schema written with `target: 'draft-7'` (run below).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --ignore-scripts --save-exact --no-audit --no-fund --loglevel=error json-schema-to-typescript@16.0.0 zod@4.6.7 typescript@5.9.3 >&2 || exit 2

cat >see.mjs <<'JS'
import assert from 'node:assert/strict';
import { compile } from 'json-schema-to-typescript';
import ts from 'typescript';
import { z } from 'zod';

const draft = 'https://json-schema.org/draft/2020-12/schema';
const number = { type: 'number' };
const range = z.tuple([z.number(), z.number()]);
const written = (schema) => compile(schema, 'Range', { bannerComment: '', format: false });
const brief = async (schema) =>
	(await written(schema)).replace(/\/\*[^]*?\*\/|export type Range =|;/gu, '').replace(/\s+/gu, ' ').trim();

// What the compiler says of a value of the type, without the libraries of the language.
async function takes(schema, value) {
	const text = `${await written(schema)}\nexport const value: Range = ${value};`;
	const options = { strict: true, noEmit: true };
	const host = ts.createCompilerHost(options);
	const { getSourceFile } = host;
	host.getSourceFile = (name, target) =>
		name === 'see.ts' ? ts.createSourceFile(name, text, target) : getSourceFile(name, target);
	const program = ts.createProgram(['see.ts'], options, host);
	return program.getSemanticDiagnostics(program.getSourceFile('see.ts')).length === 0;
}
const schema = z.toJSONSchema(range);
const older = z.toJSONSchema(range, { target: 'draft-7' });
const seen = {
	'the schema': [schema.$schema, schema.prefixItems.length, schema.items],
	'the type': await brief(schema),
	'takes [23, 58]': await takes(schema, '[23, 58]'),
	'takes []': await takes(schema, '[]'),
	'without a bound': await brief({ $schema: draft, type: 'array', prefixItems: [number, number], items: false }),
	'a text, then numbers': await brief({ $schema: draft, type: 'array', prefixItems: [{ type: 'string' }], items: number }),
	'for draft 7': await brief(older),
	'for draft 7, takes [23, 58]': await takes(older, '[23, 58]'),
	'for draft 7, takes []': await takes(older, '[]'),
};
console.log(seen);
assert.deepEqual(seen, {
	'the schema': [draft, 2, false],
	'the type': 'never[]',
	'takes [23, 58]': false,
	'takes []': true,
	'without a bound': 'never[]',
	'a text, then numbers': 'number[]',
	'for draft 7': '[number, number]',
	'for draft 7, takes [23, 58]': true,
	'for draft 7, takes []': false,
});
JS
node see.mjs
