import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** What a page says of itself for programs, as it stands there. */
export interface PageTags {
	/** The content of each `meta`, by its `name`, `property` or `itemprop` in lower case. */
	readonly metas: ReadonlyMap<string, readonly string[]>;
	/** The texts of scripts of the type `application/ld+json`. */
	readonly jsonLd: readonly string[];
	readonly title: string | undefined;
	/** `lang` of the element `html`. */
	readonly lang: string | undefined;
}

/** The most that is taken of one page: an author a tag, and some tags. */
const most = { tags: 2_000, scripts: 20, scriptLetters: 500_000, letters: 2_000 } as const;

/** Collects the tags of a tree without calling itself: a page may nest as deep as it likes. */
export function pageTags(document: Tree.Document): PageTags {
	const metas = new Map<string, string[]>();
	const jsonLd: string[] = [];
	let [title, lang]: (string | undefined)[] = [];
	let left: number = most.tags;
	const stack: Tree.ChildNode[] = document.childNodes.toReversed();
	for (let node = stack.pop(); node; node = stack.pop()) {
		if (!('childNodes' in node)) continue;
		const { tagName } = node;
		// A drawing (SVG) has titles as well.
		if (tagName === 'title' && isInHead(node)) title ??= textOf(node).slice(0, most.letters);
		if (tagName === 'html') lang = attribute(node, 'lang');
		if (tagName === 'script' && isJsonLd(node) && jsonLd.length < most.scripts)
			jsonLd.push(textOf(node));
		if (tagName === 'meta' && left > 0) {
			left -= 1;
			const content = attribute(node, 'content')?.slice(0, most.letters);
			for (const name of namesOf(node)) {
				if (content !== undefined) metas.set(name, [...(metas.get(name) ?? []), content]);
			}
		}
		for (const child of node.childNodes.toReversed()) stack.push(child);
	}
	return {
		metas,
		jsonLd: jsonLd.filter(({ length }) => length <= most.scriptLetters),
		title,
		lang,
	};
}

function isInHead({ parentNode }: Tree.Element): boolean {
	return parentNode?.nodeName === 'head';
}

function isJsonLd(node: Tree.Element): boolean {
	return /^\s*application\/ld\+json\s*(?:;|$)/iu.test(attribute(node, 'type') ?? '');
}

function namesOf(node: Tree.Element): Set<string> {
	const names = ['name', 'property', 'itemprop', 'http-equiv'];
	return new Set(names.flatMap((name) => attribute(node, name)?.trim().toLowerCase() ?? []));
}

function attribute({ attrs }: Tree.Element, name: string): string | undefined {
	return attrs.find((one) => one.name === name)?.value;
}

function textOf({ childNodes }: Tree.Element): string {
	return childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}
