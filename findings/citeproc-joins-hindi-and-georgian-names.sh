#!/bin/sh
# citeproc 2.4.63 (citeproc-js) writes names in Hindi, Bengali, Tamil, Armenian and Georgian as
# it writes Chinese ones: the family name first, and no space.
#
# Expected: the order by script that CSL 1.0.2 describes ("Name", name-as-sort-order): given
# name first in scripts "where the given name typically precedes the family name, such as Latin,
# Greek, Cyrillic and Arabic"; Chinese names are the example of the others. Hindi, Bengali,
# Armenian and Georgian names have the given name first, and a space between the two.
#
# What happens: the scripts of the first kind are a list (Latin, Greek, Cyrillic, Hebrew,
# Arabic, Thai). Every other script is taken for one of the second kind:
#   Urdu       given family       Hindi      familygiven
#   Greek      given family       Bengali    familygiven
#   Hebrew     given family       Armenian   familygiven
#   Georgian   familygiven        Chinese    familygiven (right)
# With APA, which turns names round and shortens them, it is the same: no comma, no initial.
#
# Why it matters: the two words become one that nobody bears. A test with Urdu or Persian
# passes; the first Hindi or Bengali source is printed wrong, in each style.
#
# Instead: give such a name as `literal`, given name first (run below; it then sorts by that).
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --ignore-scripts --save-exact --no-audit --no-fund --loglevel=error @citation-js/core@0.8.2 @citation-js/plugin-csl@0.8.2 citeproc@2.4.63 >&2 || exit 2

cat >see.mjs <<'JS'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const { Cite, plugins } = require('@citation-js/core');
require('@citation-js/plugin-csl');

plugins.config.get('@csl').styles.add(
	'names',
	`<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="note"><info><title>Names</title>
<id>https://example.org/names</id><updated>2025-01-01T00:00:00Z</updated></info>
<citation><layout><names variable="author"/></layout></citation>
<bibliography><layout><names variable="author"><name/></names></layout></bibliography></style>`,
);
// Common family and given names; nobody in particular is meant.
const names = {
	Urdu: ['خان', 'علی'],
	Greek: ['Παππάς', 'Γιώργος'],
	Hebrew: ['כהן', 'דוד'],
	Hindi: ['शर्मा', 'राम'],
	Bengali: ['রহমান', 'করিম'],
	Tamil: ['குமார்', 'ராஜா'],
	Armenian: ['Պետրոսյան', 'Արամ'],
	Georgian: ['ბერიძე', 'გიორგი'],
	Chinese: ['王', '伟'],
};
function written(author, template = 'names') {
	const cite = new Cite({ id: 'a', type: 'book', title: 'T', author: [author] });
	return cite.format('bibliography', { template, lang: 'en-US' }).trim();
}
function form([family, given]) {
	const line = written({ family, given });
	if (line === `${given} ${family}`) return 'given family';
	return line === `${family}${given}` ? 'familygiven' : line;
}
const [family, given] = names.Hindi;
const seen = {
	...Object.fromEntries(Object.entries(names).map(([name, parts]) => [name, form(parts)])),
	'Hindi in APA begins with both in one': written({ family, given }, 'apa').startsWith(family + given),
	'Greek in APA has a comma': written({ family: 'Παππάς', given: 'Γιώργος' }, 'apa').startsWith('Παππάς, Γ.'),
	'Hindi, literal': written({ literal: `${given} ${family}` }) === `${given} ${family}`,
};
console.log(seen);
assert.deepEqual(seen, {
	Urdu: 'given family',
	Greek: 'given family',
	Hebrew: 'given family',
	Hindi: 'familygiven',
	Bengali: 'familygiven',
	Tamil: 'familygiven',
	Armenian: 'familygiven',
	Georgian: 'familygiven',
	Chinese: 'familygiven',
	'Hindi in APA begins with both in one': true,
	'Greek in APA has a comma': true,
	'Hindi, literal': true,
});
JS
node see.mjs
