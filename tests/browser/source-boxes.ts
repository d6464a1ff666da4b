import { readName } from '../../src/outputs/data/names.ts';
import { formatDate } from '../../src/story/dates/format.ts';
import type { Source } from '../../src/story/model/types/record.ts';
import { wordsFor } from '../../src/edition/words/words.ts';

/** What stands in an entry, in its order, each word of the date by itself. */
export function partsOf(source: Source, lang: string): string[] {
	const { title, publisher, number, issued } = source;
	const journal = source['container-title'];
	const date = issued && formatDate(issued, wordsFor(lang).dates).text;
	return [
		...(source.author ?? []).map(readName),
		title,
		...(journal === undefined || journal === publisher ? [] : [journal]),
		publisher,
		...(number === undefined ? [] : [number]),
		...(date === undefined ? [] : date.split(/\s+/u)),
	];
}

/** Runs in the page: entries of which two parts meet on a line, or stand there in another order. */
export function torn([parts, dir]: [Readonly<Record<string, readonly string[]>>, 'rtl' | 'ltr']) {
	const wrong: string[] = [];
	let seen = 0;
	for (const [id, words] of Object.entries(parts)) {
		const entry = document.getElementById(id);
		if (!entry?.querySelector('cite')) continue;
		seen += 1;
		const walker = document.createTreeWalker(entry, NodeFilter.SHOW_TEXT);
		const nodes: { node: Text; from: number }[] = [];
		let all = '';
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			nodes.push({ node: node as Text, from: all.length });
			all += (node as Text).data;
		}
		const placeOf = (at: number): [Text, number] => {
			const found = nodes.findLast(({ from }) => from <= at) as { node: Text; from: number };
			return [found.node, at - found.from];
		};
		let at = 0;
		const boxes = words.flatMap((part, index) => {
			const start = all.indexOf(part, at);
			if (start === -1) throw new Error(`${id}: no ${part} in ${all}`);
			at = start + part.length;
			const range = document.createRange();
			range.setStart(...placeOf(start));
			range.setEnd(...placeOf(at - 1));
			range.setEnd(range.endContainer, range.endOffset + 1);
			return [...range.getClientRects()]
				.filter(({ width }) => width > 0)
				.map(({ left, right, top, bottom }) => ({
					index,
					left,
					right,
					middle: (top + bottom) / 2,
				}));
		});
		const isWrong = boxes.some((one) =>
			boxes.some((other) => {
				if (other.index <= one.index || Math.abs(other.middle - one.middle) > 8) return false;
				return dir === 'rtl' ? other.right > one.left + 1 : other.left < one.right - 1;
			})
		);
		if (isWrong) wrong.push(`${id}: ${all.trim().slice(0, 120)}`);
	}
	return { wrong, seen };
}
