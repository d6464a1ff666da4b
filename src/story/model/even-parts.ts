/** A list in as few parts as `most` things each allow, of nearly the same length; none of an empty list. */
export function evenParts<T>(list: readonly T[], most: number): T[][] {
	const count = Math.ceil(list.length / most);
	const end = (at: number) => Math.round((at * list.length) / count);
	return Array.from({ length: count }, (_, at) => list.slice(end(at), end(at + 1)));
}
