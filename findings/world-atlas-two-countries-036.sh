#!/bin/sh
# world-atlas 2.0.2: in the maps of 50m and 10m two features have the id 036.
#
# Expected: the id is the numeric code of ISO 3166-1, so that a table by id joins
# figures to countries. A few disputed areas have no id; the others have their own.
#
# What happens: 036 is Australia, and also "Ashmore and Cartier Is.". The islands
# come later in the file, so in a table by id they take Australia's place:
#   110m  177 features   036 = Australia
#   50m   241 features   036 = Australia, Ashmore and Cartier Is.
#   10m   255 features   036 = Australia, Ashmore and Cartier Is.
# Without an id (so all under the one key "undefined"): 3, 5 and 16 features,
# among them Kosovo, Somaliland and, in 50m and 10m, Siachen Glacier.
#
# Why it matters: a map that worked with 110m loses a continent when the finer
# file is put in; bounds and centre of "036" are those of uninhabited reefs. A
# map of two neighbours in dispute gets a third piece that belongs to none.
#
# Instead: group by id (several features a code), draw all of them, take the
# largest for labels, and name the features without an id by properties.name.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --save-exact --no-audit --no-fund --loglevel=error world-atlas@2.0.2 topojson-client@3.1.0 >&2 || exit 2

cat >see.mjs <<'END'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';

const seen = ['110m', '50m', '10m'].map((scale) => {
	const path = `node_modules/world-atlas/countries-${scale}.json`;
	const world = JSON.parse(readFileSync(path, 'utf8'));
	const { features } = feature(world, world.objects.countries);
	const byId = new Map(features.map((one) => [one.id, one.properties.name]));
	const named = features.filter((one) => one.id === '036').map((one) => one.properties.name);
	const bare = features.filter((one) => one.id === undefined).map((one) => one.properties.name);
	return [features.length, named, byId.get('036'), bare.length, bare.includes('Siachen Glacier')];
});
console.log(seen);
const both = ['Australia', 'Ashmore and Cartier Is.'];
assert.deepEqual(seen, [
	[177, ['Australia'], 'Australia', 3, false],
	[241, both, 'Ashmore and Cartier Is.', 5, true],
	[255, both, 'Ashmore and Cartier Is.', 16, true],
]);
END
node see.mjs
