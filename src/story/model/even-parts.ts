/** A list in as few parts as `most` things each allow, of nearly the same length; none of an empty list. */
export function evenParts<T>(list: readonly T[], most: number): T[][] {
	const count = Math.ceil(list.length / most);
	const end = (at: number) => Math.round((at * list.length) / count);
	return Array.from({ length: count }, (_, at) => list.slice(end(at), end(at + 1)));
}

/** A page of a list that may take several. */
export interface PartPage<T> {
	readonly part: readonly T[];
	/** The folder of the list for the first page, then `2/` and so on in it. */
	readonly path: string;
	/** Its place among the pages, from 1; absent where there is one. */
	readonly place?: number;
}

/** The pages of a list, with at most so many things on each; none of an empty list. */
export function partPages<T>(list: readonly T[], most: number, folder: string): PartPage<T>[] {
	const parts = evenParts(list, most);
	return parts.map((part, at) => ({
		part,
		path: at === 0 ? folder : `${folder}${String(at + 1)}/`,
		...(parts.length > 1 && { place: at + 1 }),
	}));
}
