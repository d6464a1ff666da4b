import { evenParts } from './even-parts.ts';
import { letterOf } from './source-order.ts';
import type { Source } from './types.ts';

/** Up to so many sources stand on one page; more are parted by letter. */
const mostAtOnce = 200;
/** The most sources on one of several pages. */
const mostOnPage = 160;
/** From so many on, one page is parted by headings, one for each letter. */
const long = 50;

/** A part of the list of sources. */
export interface SourcePart {
	/** The letter that its publishers begin with; `0–9` for what begins with none. */
	readonly letter: string;
	readonly sources: readonly Source[];
}

/** A page of sources, within `sources/`. */
export interface SourcePage extends SourcePart {
	/** Its folder: `a`, `0-9`, or `a-2` where one letter takes several pages; the code point of a letter beyond a to z. */
	readonly folder: string;
	/** `sources/a/` */
	readonly path: string;
	/** Its place among the pages of its letter; absent where that has one. */
	readonly place?: number;
}

/** The pages of all sources, in their order; none where they all stand on one page. */
export function sourcePages(sources: readonly Source[]): SourcePage[] {
	if (sources.length <= mostAtOnce) return [];
	return byLetter(sources).flatMap(({ letter, sources: list }) => {
		const parts = evenParts(list, mostOnPage);
		return parts.map((some, at) => {
			const folder = folderOf(letter) + (at === 0 ? '' : `-${String(at + 1)}`);
			return {
				letter,
				folder,
				path: `sources/${folder}/`,
				sources: some,
				...(parts.length > 1 && { place: at + 1 }),
			};
		});
	});
}

/** The parts of one page, with a heading each where the list is long. */
export function sourceParts(sources: readonly Source[]): SourcePart[] {
	return sources.length < long ? [] : byLetter(sources);
}

function byLetter(sources: readonly Source[]): SourcePart[] {
	return [...Map.groupBy(sources, (source) => letterOf(source) ?? '0–9')].map(([letter, list]) => ({
		letter,
		sources: list,
	}));
}

function folderOf(letter: string): string {
	if (letter === '0–9') return '0-9';
	return /^[A-Z]$/u.test(letter)
		? letter.toLowerCase()
		: `u${(letter.codePointAt(0) ?? 0).toString(16)}`;
}
