#!/bin/sh
# astro 7.3.5 with experimental.incrementalBuild: a page that is kept does not see a new
# middleware or a new environment variable.
#
# Expected: by its documents a page with a `cacheKey` is kept while its data (the key) and "the
# code it depends on" are unchanged: layouts, components, imported files, the configuration and
# the dependencies. src/middleware.js is code that every page runs through, and a variable such
# as import.meta.env.PUBLIC_WORD is written into the code when the site is built.
#
# What happens: the hash goes over what the page imports, as it is before values are written in.
# Nobody imports the middleware. With the same `cacheKey`:
#   a module that the page imports changes   built again
#   the middleware changes                   kept, with the words of the old one
#   PUBLIC_WORD changes                      kept, with the old value
#   --mode staging instead of production     kept; the page says "production"
# A page without a `cacheKey` has all that is new, so one site holds both. The documents of
# the option do not speak of middleware or variables.
#
# Why it matters: what a middleware sets (the language, a notice, a host) and what a variable
# says (the address of the search, the number of a release) stay as they were on old pages only.
#
# Instead: put the values, and a hash of the file of the middleware, into each `cacheKey` (run
# below), or build with --force.
#
# astro needs Node 22.12.
set -eu
node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 22 || (a === 22 && b >= 12) ? 0 : 1)' || { echo 'Needs Node 22.12' >&2; exit 2; }
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --ignore-scripts --save-exact --no-audit --no-fund --loglevel=error astro@7.3.5 >&2 || exit 2

cat >see.mjs <<'JS'
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const key = `import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
const file = readFileSync('src/middleware.js');
const key = createHash('sha256').update(file).update(import.meta.env.PUBLIC_WORD).digest('hex');`;
const page = (head, path) => `---
import { word } from '../../module.js';
export const getStaticPaths = () => { ${head}
	return [{ params: { page: 'one' }${path} }]; };
---
<p>{[word, Astro.locals.word, import.meta.env.PUBLIC_WORD, import.meta.env.MODE].join(' ')}</p>
`;
for (const folder of ['kept', 'own', 'new']) mkdirSync(`src/pages/${folder}`, { recursive: true });
const [imports, rest] = [key.slice(0, key.indexOf('const file')), key.slice(key.indexOf('const file'))];
writeFileSync('src/pages/kept/[page].astro', page('', ", cacheKey: '1'"));
writeFileSync('src/pages/own/[page].astro', page(rest, ', cacheKey: key').replace('---\n', `---\n${imports}`));
writeFileSync('src/pages/new/[page].astro', page('', ''));
writeFileSync('astro.config.mjs', 'export default { experimental: { incrementalBuild: true } };\n');

const write = (module, middleware) => {
	writeFileSync('src/module.js', `export const word = '${module}';\n`);
	writeFileSync(
		'src/middleware.js',
		`export const onRequest = (context, next) => { context.locals.word = '${middleware}'; return next(); };\n`,
	);
};
function build(variable, ...options) {
	const env = { ...process.env, PUBLIC_WORD: variable, ASTRO_TELEMETRY_DISABLED: '1' };
	const { status, stderr } = spawnSync('node_modules/.bin/astro', ['build', ...options], { env, encoding: 'utf8' });
	assert.equal(status, 0, stderr);
	return ['kept', 'own', 'new'].map((name) => {
		const text = readFileSync(`dist/${name}/one/index.html`, 'utf8');
		return `${name}: ${/<p>([^<]*)/u.exec(text)[1]}`;
	});
}
const seen = {};
write('module1', 'middleware1');
seen['at first'] = build('variable1');
write('module2', 'middleware1');
seen['the module changes'] = build('variable1');
write('module2', 'middleware2');
seen['the middleware changes'] = build('variable1');
seen['the variable changes'] = build('variable2');
seen['the mode changes'] = build('variable2', '--mode', 'staging');
seen['all by force'] = build('variable2', '--force');
console.log(seen);
assert.deepEqual(seen, {
	'at first': [
		'kept: module1 middleware1 variable1 production',
		'own: module1 middleware1 variable1 production',
		'new: module1 middleware1 variable1 production',
	],
	'the module changes': [
		'kept: module2 middleware1 variable1 production',
		'own: module2 middleware1 variable1 production',
		'new: module2 middleware1 variable1 production',
	],
	'the middleware changes': [
		'kept: module2 middleware1 variable1 production',
		'own: module2 middleware2 variable1 production',
		'new: module2 middleware2 variable1 production',
	],
	'the variable changes': [
		'kept: module2 middleware1 variable1 production',
		'own: module2 middleware2 variable2 production',
		'new: module2 middleware2 variable2 production',
	],
	'the mode changes': [
		'kept: module2 middleware1 variable1 production',
		'own: module2 middleware2 variable2 production',
		'new: module2 middleware2 variable2 staging',
	],
	'all by force': [
		'kept: module2 middleware2 variable2 production',
		'own: module2 middleware2 variable2 production',
		'new: module2 middleware2 variable2 production',
	],
});
JS
node see.mjs
