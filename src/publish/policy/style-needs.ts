import { createHash } from 'node:crypto';

/** Where a style takes files of one kind from. */
interface From {
	/** From the page’s own host. */
	readonly own: boolean;
	/** From itself, as `data:`. */
	readonly data: boolean;
}

/** What a style asks for. */
export interface StyleNeeds {
	readonly images: From;
	readonly fonts: From;
}

const face = /@font-face\s*\{[^}]*\}/gu;
// Pages share their styles and scripts, so that of thousands of pages some dozens differ in them.
const needs = new Map<string, StyleNeeds>();
const hashes = new Map<string, string>();

/** What a style asks for; read once for all pages that carry it. */
export function styleNeeds(css: string): StyleNeeds {
	const known = needs.get(css);
	if (known) return known;
	const made = {
		images: fromOf(css.replaceAll(face, '')),
		fonts: fromOf(css.match(face)?.join('') ?? ''),
	};
	needs.set(css, made);
	return made;
}

/** The source of a policy that allows a style or a script by its hash. */
export function hashSource(text: string): string {
	const known = hashes.get(text);
	if (known !== undefined) return known;
	const made = `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
	hashes.set(text, made);
	return made;
}

function fromOf(css: string): From {
	return { own: /url\((?!.?data:)/u.test(css), data: /url\(.?data:/u.test(css) };
}
