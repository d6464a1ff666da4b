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
		text: (words, { isNote, isOffLine }) => {
			for (const parts of isNote ? [whole] : [whole, plain]) {
				// Ten to the power of two is not 102.
				const isPower = isOffLine && /^\p{Nd}/u.test(words) && /\p{Nd}$/u.test(parts.at(-1) ?? '');
				parts.push(isPower ? `^${words}` : words);
			}
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

/** What is known of a piece of text from the elements that it stands in. */
interface Standing {
	readonly isNote: boolean;
	/** Whether it is raised or lowered. */
	readonly isOffLine: boolean;
}

interface Reader {
	readonly text: (words: string, standing: Standing) => void;
	readonly image: () => void;
}

/** Goes through a tree without calling itself: a page may nest as deep as it likes. */
function walk(document: Tree.Document, { text, image }: Reader): void {
	const stack: { readonly node: Node | string; readonly standing: Standing }[] = document.childNodes
		.toReversed()
		.map((node) => ({ node, standing: { isNote: false, isOffLine: false } }));
	for (let step = stack.pop(); step; step = stack.pop()) {
		const { node, standing } = step;
		if (typeof node === 'string') text(node, standing);
		else if (node.nodeName === '#text') text((node as Tree.TextNode).value, standing);
		else if ('childNodes' in node && !silent.has(node.nodeName)) {
			if (node.nodeName === 'img') image();
			const inside = {
				isNote: standing.isNote || isNoteMark(node),
				isOffLine: standing.isOffLine || ['sup', 'sub'].includes(node.nodeName),
			};
			const edge = edgeOf(node.nodeName);
			if (edge !== '') {
				text(edge, standing);
				stack.push({ node: edge, standing });
			}
			for (const child of node.childNodes.toReversed())
				stack.push({ node: child, standing: inside });
		}
	}
}

/** Elements that hold a sentence of their own: a reader sees an end where one ends. */
const wholes = new Set(
	'blockquote caption dd dt figcaption h1 h2 h3 h4 h5 h6 legend li option p summary td th'.split(
		' '
	)
);

/** What parts an element from the words around it: nothing, a new line, or the end of a paragraph (U+2029). */
function edgeOf(name: string): string {
	if (wholes.has(name)) return '\u2029';
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
