import type { Nodes, PhrasingContent, Root, Text } from 'mdast';
import type { Mark } from '../text/nodes.ts';
import type { TextRange } from './find-quote.ts';
import type { VisibleText } from './visible-text.ts';

/**
 * Wraps ranges of an article's visible text in `mark` nodes; the words stay as they are. Ranges may
 * nest (a note inside a claim), the earlier and longer one outside; a range that crosses inline
 * markup becomes several pieces. Returns a new tree and leaves the old one alone.
 */
export function markRanges(tree: Root, visible: VisibleText, ranges: readonly TextRange[]): Root {
	const cuts = visible.nodes.map((): Cut[] => []);
	const ends = new Map<number, { first: number; last: number }>();
	ranges.forEach((range, index) => {
		for (const cut of cutsOf(visible, range)) cuts[cut.node]?.push({ ...cut, range: index });
		const inside = [...cutsOf(visible, range)].map((cut) => cut.node);
		ends.set(index, { first: inside[0] ?? -1, last: inside.at(-1) ?? -1 });
	});
	const order = new Map(visible.nodes.map((node, index) => [node, index]));
	const rebuild = <T extends Nodes>(node: T): T => {
		if (!('children' in node)) return node;
		const children = (node.children as Nodes[]).flatMap((child): Nodes[] => {
			const index = child.type === 'text' ? order.get(child) : undefined;
			if (index === undefined || child.type !== 'text') return [rebuild(child)];
			return split(child, index, cuts[index] ?? [], ends);
		});
		return { ...node, children };
	};
	return rebuild(tree);
}

interface Cut {
	readonly node: number;
	readonly from: number;
	readonly to: number;
	readonly range: number;
}

function* cutsOf(visible: VisibleText, range: TextRange): Generator<Omit<Cut, 'range'>> {
	let open: { node: number; from: number; to: number } | undefined;
	for (let at = range.start; at < range.end; at += 1) {
		const node = visible.node[at] ?? -1;
		if (node === -1) continue;
		const from = visible.start[at] ?? 0;
		const to = visible.end[at] ?? 0;
		if (open?.node === node) open.to = to;
		else {
			if (open) yield open;
			open = { node, from, to };
		}
	}
	if (open) yield open;
}

function split(
	text: Text,
	node: number,
	cuts: readonly Cut[],
	ends: ReadonlyMap<number, { first: number; last: number }>,
	from = 0,
	to = text.value.length
): PhrasingContent[] {
	const outer = cuts.toSorted((a, b) => a.from - b.from || b.to - a.to);
	const pieces: PhrasingContent[] = [];
	let at = from;
	const put = (start: number, end: number) => {
		if (end > start) pieces.push({ type: 'text', value: text.value.slice(start, end) });
	};
	while (outer.length > 0) {
		const cut = outer.shift();
		if (!cut || cut.to <= at) continue;
		const start = Math.max(cut.from, at);
		put(at, start);
		const inner = outer.filter((other) => other.from < cut.to);
		const mark: Mark = {
			type: 'mark',
			range: cut.range,
			isFirst: ends.get(cut.range)?.first === node && start === cut.from,
			isLast: ends.get(cut.range)?.last === node,
			children: split(
				text,
				node,
				inner.map((other) => ({ ...other, to: Math.min(other.to, cut.to) })),
				ends,
				start,
				cut.to
			),
		};
		pieces.push(mark);
		at = cut.to;
	}
	put(at, to);
	return pieces;
}
