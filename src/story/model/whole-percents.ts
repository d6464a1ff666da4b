/**
 * Parts of a whole as whole percents that add to 100: each is rounded down, and those that lose most by
 * it get the rest.
 *
 * @param parts 0 to 1; together 1
 */
export function wholePercents(parts: readonly number[]): number[] {
	const floors = parts.map((part) => Math.floor(part * 100));
	const rest =
		Math.round(parts.reduce((sum, part) => sum + part, 0) * 100) -
		floors.reduce((sum, one) => sum + one, 0);
	const winners = parts
		.map((part, index) => ({ index, lost: part * 100 - Math.floor(part * 100) }))
		.sort((a, b) => b.lost - a.lost || a.index - b.index)
		.slice(0, rest)
		.map(({ index }) => index);
	return floors.map((floor, index) => floor + (winners.includes(index) ? 1 : 0));
}
