import type { ElementContent } from 'hast';

/** Letters from right to left: the blocks that Unicode keeps for them (UAX 9, table 4 and default values). */
const rtl =
	'\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC\\u{10800}-\\u{10FFF}\\u{1E800}-\\u{1EFFF}';
const fromRight = new RegExp(`(?=[${rtl}])\\p{L}`, 'gu');
const fromLeft = new RegExp(`(?![${rtl}])\\p{L}`, 'gu');

/** Which way words run by most of their letters; `undefined` for those without letters, such as `12/3 (2)`. */
export function directionOfWords(words: string): 'rtl' | 'ltr' | undefined {
	const [right, left] = [fromRight, fromLeft].map((letters) => words.match(letters)?.length ?? 0);
	return right === left ? undefined : (right ?? 0) > (left ?? 0) ? 'rtl' : 'ltr';
}

/**
 * Words that stand between others and are none of the sentence, such as the name of a paper: in an
 * element of their own direction, unless all of their letters run as the page does. Without it, a
 * number that follows a Latin name belongs to that name (UAX 9, W2 to W7), wherever it stands.
 */
export function isolated(words: string, dir: 'rtl' | 'ltr'): ElementContent {
	const [own, other] = dir === 'rtl' ? [fromRight, fromLeft] : [fromLeft, fromRight];
	// Without letters, a number such as `12/3 (2)` would run as the page does.
	const isPlain = words.match(other) === null && (dir === 'ltr' || words.match(own) !== null);
	return isPlain ? text(words) : bdi(words, directionOfWords(words));
}

/** A name from left to right, where a number follows that belongs to the words from right to left after it. */
const nameBeforeNumber = new RegExp(
	`(?![${rtl}])\\p{L}(?:[^\\n${rtl}()[\\]«»“”،؛]*(?![${rtl}])\\p{L})?[.’']?` +
		`(?=[،؛,:]? (?:[·–—] )?\\p{Nd}+(?:[,٬–]\\p{Nd}+)*[،؛]? ?[${rtl}]| $)`,
	'gu'
);

/**
 * Running words as nodes. `TTP 29 جولائی` reads TTP / 29 / July from the right: the name is isolated, so
 * that the number stays with its month. A number with a point (`CC BY 4.0`) is left to the name. At the end
 * a citation follows, and may be a number after it.
 */
export function namesIsolated(words: string): ElementContent[] {
	if (words.match(fromRight) === null) return [text(words)];
	const nodes: ElementContent[] = [];
	let at = 0;
	for (const { 0: name, index } of words.matchAll(nameBeforeNumber)) {
		if (index > at) nodes.push(text(words.slice(at, index)));
		nodes.push(bdi(name));
		at = index + name.length;
	}
	if (at < words.length || nodes.length === 0) nodes.push(text(words.slice(at)));
	return nodes;
}

/** Its direction is that of its first letter, which says so unless most of its letters run the other way. */
function bdi(words: string, dir?: 'rtl' | 'ltr'): ElementContent {
	const [first = ''] = /\p{L}/u.exec(words) ?? [];
	const properties = dir === undefined || directionOfWords(first) === dir ? {} : { dir };
	return { type: 'element', tagName: 'bdi', properties, children: [text(words)] };
}

function text(value: string): ElementContent {
	return { type: 'text', value };
}
