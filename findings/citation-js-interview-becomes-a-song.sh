#!/bin/sh
# @citation-js/plugin-bibtex 0.8.2 and plugin-ris 0.8.2: an interview comes back as a song,
# a hearing as a treaty, a speech as a film.
#
# Expected: what a library writes, it reads as the same kind of thing, or as something
# more general (`document`), as it does in BibTeX, where all of these are @misc.
#
# What happens: biblatex has no type for an interview, a speech or a broadcast, and the
# library writes @audio for all three; it reads @audio as `song`. A hearing becomes @legal,
# which is read as `treaty`. In RIS a speech is written as SOUND and read as a film
# (`motion_picture`), a film as MPCT and read as a broadcast, a post as ICOMM, an e-mail.
#   interview  @audio  -> song
#   hearing    @legal  -> treaty
#   speech     SOUND   -> motion_picture
#   film       MPCT    -> broadcast
# No error is raised, and all fields are kept, so that a test of fields sees nothing.
#
# Why it matters: a style prints the performer and the label of what a minister said.
#
# Instead: write the type of these entries oneself: @misc with `howpublished = {Interview}`
# in biblatex, PCOMM in RIS.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --save-exact --no-audit --no-fund --loglevel=error @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2 @citation-js/plugin-ris@0.8.2 >&2 || exit 2

cat >see.mjs <<'END'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-bibtex');
require('@citation-js/plugin-ris');

/** A source written in a format: what it is there, and what the library reads it as. */
function seen(type, format) {
	const text = new Cite({ id: 'a', type, title: 'At the quay' }).format(format);
	const [written] = /@\w+|(?<=TY {2}- )\w+/.exec(text);
	return `${type} ${format} ${written} -> ${new Cite(text).data[0].type}`;
}

const all = [
	seen('interview', 'bibtex'),
	seen('interview', 'biblatex'),
	seen('speech', 'biblatex'),
	seen('broadcast', 'biblatex'),
	seen('hearing', 'biblatex'),
	seen('speech', 'ris'),
	seen('motion_picture', 'ris'),
	seen('post', 'ris'),
];
console.log(all.join('\n'));
assert.deepEqual(all, [
	'interview bibtex @misc -> document',
	'interview biblatex @audio -> song',
	'speech biblatex @audio -> song',
	'broadcast biblatex @audio -> song',
	'hearing biblatex @legal -> treaty',
	'speech ris SOUND -> motion_picture',
	'motion_picture ris MPCT -> broadcast',
	'post ris ICOMM -> personal_communication',
]);
END
node see.mjs
