import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { pageSays, type Said } from './page-says.ts';

/** What a page of HTML says. */
export interface HtmlText {
	/** The words of its body: as they are, and without the marks of notes and readings. */
	readonly texts: readonly string[];
	/** Whether the page says of itself that it shows not all to everybody. */
	readonly isPaywalled: boolean;
	/** How many images it shows. */
	readonly images: number;
	/** What it says of itself: its title, who wrote it, when. */
	readonly says: readonly Said[];
}

const silent = new Set(['script', 'style', 'template', 'head', 'iframe', 'noframes', 'noembed']);
/** Elements that stand in a line of text; every other one begins and ends one. */
const inline = new Set(
	'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr noscript output q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
		' '
	)
);
const noteClass = /(?:^|[\s_-])(?:foot-?note|note-?ref|reference|fn)(?:$|[\s_-])/iu;
const noteTarget = /^#(?:_?f(?:oot)?n|_?edn|_?ftn|note|cite|ref)/iu;

type Node = Tree.ChildNode;

/** The words of a page, taken from the tree that browsers make of it; nothing of the body is left out. */
export function htmlText(html: string): HtmlText {
	const document = parse(html, { scriptingEnabled: false });
	const whole: string[] = [];
	const plain: string[] = [];
	let images = 0;
	walk(document, {
		text: (words, isNote) => {
			whole.push(words);
			if (!isNote) plain.push(words);
		},
		image: () => (images += 1),
	});
	const texts = [whole.join(''), plain.join('').replace(raised, '')];
	return {
		texts: [...new Set(texts)],
		isPaywalled: saysLocked(html),
		images,
		says: pageSays(document),
	};
}

/** Raised figures after a word or a mark: notes, in pages that write them as letters. */
const raised = /(?<=[\p{L}\p{P}])[¹²³⁰⁴-⁹]+/gu;

/** A publisher’s own word for what is not open to all (schema.org, Open Graph of articles). */
function saysLocked(html: string): boolean {
	return (
		/"isAccessibleForFree"\s*:\s*"?false\b/iu.test(html) ||
		/<meta[^>]{0,200}article:content_tier[^>]{0,200}(?:locked|metered)/iu.test(html)
	);
}

interface Reader {
	readonly text: (words: string, isNote: boolean) => void;
	readonly image: () => void;
}

/** Goes through a tree without calling itself: a page may nest as deep as it likes. */
function walk(document: Tree.Document, { text, image }: Reader): void {
	const stack: { readonly node: Node | string; readonly isNote: boolean }[] = document.childNodes
		.toReversed()
		.map((node) => ({ node, isNote: false }));
	for (let step = stack.pop(); step; step = stack.pop()) {
		const { node, isNote } = step;
		if (typeof node === 'string') text(node, isNote);
		else if (node.nodeName === '#text') text((node as Tree.TextNode).value, isNote);
		else if ('childNodes' in node && !silent.has(node.nodeName)) {
			if (node.nodeName === 'img') image();
			const isNoted = isNote || isNoteMark(node);
			const edge = edgeOf(node.nodeName);
			if (edge !== '') {
				text(edge, isNote);
				stack.push({ node: edge, isNote });
			}
			for (const child of node.childNodes.toReversed())
				stack.push({ node: child, isNote: isNoted });
		}
	}
}

function edgeOf(name: string): string {
	if (name === 'td' || name === 'th') return '\t';
	return inline.has(name) ? '' : '\n';
}

function isNoteMark({ tagName, attrs }: Tree.Element): boolean {
	if (['sup', 'rt', 'rp'].includes(tagName)) return true;
	return attrs.some(
		({ name, value }) =>
			(name === 'role' && value === 'doc-noteref') ||
			(name === 'href' && noteTarget.test(value)) ||
			(name === 'class' && ['a', 'span'].includes(tagName) && noteClass.test(value))
	);
}
