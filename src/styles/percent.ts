/** A part of a whole, 0 to 1, as a length in a drawing: to a tenth of a per cent. */
export function percent(part: number): string {
	return `${String(Math.round(part * 1000) / 10)}%`;
}
