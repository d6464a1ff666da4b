/** A start tag of a page. */
export interface Tag {
	/** In lower case. */
	readonly name: string;
	/** By name in lower case; the values as written, `''` where there is none. */
	readonly attributes: ReadonlyMap<string, string>;
	/** Offset of what follows the tag. */
	readonly end: number;
	/** What stands up to the end tag, for elements whose text is not HTML; otherwise empty. */
	readonly text: string;
}

const rawText = new Set(['script', 'style', 'textarea', 'title']);

/**
 * The start tags of an HTML page, in order. It reads what this build has written, so it need not
 * mend broken HTML; words in comments, in quoted attributes and in raw text are no tags.
 */
export function startTags(html: string): Tag[] {
	const token =
		/<!--[\s\S]*?-->|<(?<name>[a-z][^\s/>]*)(?<attributes>(?:[^"'>]|"[^"]*"|'[^']*')*)>/giu;
	const tags: Tag[] = [];
	for (let match = token.exec(html); match; match = token.exec(html)) {
		const name = match.groups?.['name']?.toLowerCase();
		if (name === undefined) continue;
		const end = token.lastIndex;
		const text = rawText.has(name) ? textUpTo(html, name, end) : '';
		token.lastIndex = end + text.length;
		tags.push(tag(name, match.groups?.['attributes'] ?? '', end, text));
	}
	return tags;
}

/** A tag that reads its attributes when it is asked: of most tags nobody does. */
function tag(name: string, written: string, end: number, text: string): Tag {
	let known: Tag['attributes'] | undefined;
	return {
		name,
		end,
		text,
		get attributes() {
			return (known ??= attributesOf(written));
		},
	};
}

function textUpTo(html: string, name: string, start: number): string {
	const close = new RegExp(`</${name}[\\s/>]`, 'giu');
	close.lastIndex = start;
	return html.slice(start, close.exec(html)?.index ?? html.length);
}

function attributesOf(text: string): Map<string, string> {
	const pairs = text.matchAll(
		/(?<key>[^\s=/"']+)(?:\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"']+)))?/gu
	);
	return new Map(
		[...pairs].map(({ groups = {} }) => [
			(groups['key'] ?? '').toLowerCase(),
			groups['double'] ?? groups['single'] ?? groups['bare'] ?? '',
		])
	);
}
