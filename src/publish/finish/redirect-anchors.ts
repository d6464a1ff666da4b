import type { Content } from '../../story/load/content.ts';
import { redirectMap } from '../../story/load/published.ts';
import type { PassageKind, PublishedKind } from '../../story/schema/published.ts';

/**
 * Old ids with the ids that stand for them now, by the path of the page in which both are anchors; by that of
 * a folder (`sources/`) for all pages below it.
 */
export type OldAnchors = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Every id that is an anchor in a page of an edition and leads on to another. */
export function oldAnchors(content: Content): OldAnchors {
	const moved = (kind: PublishedKind | PassageKind) => [...redirectMap(content, kind)];
	const passages = [...moved('passages'), ...moved('notes')];
	// Each passage has a note of its own beside it.
	const beside = moved('passages').map(([from, to]) => [noteOf(from), noteOf(to)] as const);
	return new Map([
		['index.html', new Map([...passages, ...beside])],
		['article/', new Map([...passages, ...beside])],
		['keep.html', new Map([...passages, ...moved('statements')])],
		['sources/', new Map(moved('sources'))],
		['timeline/index.html', new Map(moved('events'))],
		['timeline/all/', new Map(moved('events'))],
		['timeline/era/', new Map(moved('events'))],
	]);
}

function noteOf(passage: string): string {
	return passage.replace(/^s-/u, 'n-');
}

/**
 * Makes an old id lead to the element that has the new one; where that can be folded, to what stays in sight.
 * `<li id="new">` → `<li id="new"><span id="old"></span>`
 */
export function addAnchors(html: string, moved: ReadonlyMap<string, string>): string {
	return [...moved].reduce(
		(text, [from, to]) =>
			text.replace(
				new RegExp(
					`<[a-z][^>]*\\sid=(?:"${to}"|${to}(?=[\\s>]))[^>]*>(?:\\s*<summary\\b[^>]*>)?`,
					'u'
				),
				(tag) => `${tag}<span id="${from}"></span>`
			),
		html
	);
}
