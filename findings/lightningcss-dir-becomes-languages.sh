#!/bin/sh
# lightningcss 1.33.0 replaces the direction of an element by its language.
#
# Expected: where a target does not know :dir(rtl) or border-start-start-radius,
# the fallback asks for the direction as written: [dir=rtl], or what inherits it.
#
# What happens: the fallback asks for one of 19 languages, and dir is not looked at.
# For Safari 14.1, a usual target (minified):
#   p:dir(rtl){color:red}
#   p:lang(ae,ar,arc,bcc,bqi,ckb,dv,fa,glk,he,ku,mzn,nqo,pnb,ps,sd,ug,ur,yi){color:red}
# The new rule is the only one: browsers that know :dir get it as well.
#
# Why it matters: <p dir="rtl"> without lang, Kashmiri (ks), Saraiki (skr), Balochi
# (bal) or Uzbek in Arabic script (uz-Arab) are laid out as left-to-right;
# <p dir="ltr"> within an Urdu page, Urdu in Latin letters (ur-Latn) and Kurdish in
# Latin letters (ku-Latn) as right-to-left. In the sources all looks right.
# Vite 8 minifies CSS with this package unless told otherwise.
#
# Instead: write [dir='rtl'] p (kept as it is, see below), raise the target, or
# exclude Features.DirSelector and Features.LogicalProperties.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --save-exact --no-audit --no-fund --loglevel=error lightningcss@1.33.0 >&2 || exit 2

cat >see.mjs <<'END'
import assert from 'node:assert/strict';
import { Features, transform } from 'lightningcss';

const minify = (css, exclude = 0) =>
	transform({
		filename: 'a.css',
		code: Buffer.from(css),
		minify: true,
		targets: { safari: (14 << 16) | (1 << 8) },
		exclude,
	}).code.toString();

const seen = [
	minify('p:dir(rtl){color:red}'),
	minify('p{border-start-start-radius:1px}'),
	minify("[dir='rtl'] p{color:red}"),
	minify('p:dir(rtl){color:red}', Features.DirSelector),
];
console.log(seen.join('\n'));
const languages = 'ae,ar,arc,bcc,bqi,ckb,dv,fa,glk,he,ku,mzn,nqo,pnb,ps,sd,ug,ur,yi';
assert.deepEqual(seen, [
	`p:lang(${languages}){color:red}`,
	`p:not(:lang(${languages})){border-top-left-radius:1px}p:lang(${languages}){border-top-right-radius:1px}`,
	'[dir=rtl] p{color:red}',
	'p:dir(rtl){color:red}',
]);
END
node see.mjs
