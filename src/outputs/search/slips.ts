/**
 * Whether one slip of the finger makes one word of another: a letter too many, one too few, another one, or
 * two the wrong way round. Of words of nine letters or more, two slips.
 */
export function isSlip(typed: string, meant: string): boolean {
	const most = typed.length > 8 ? 2 : 1;
	return Math.abs(typed.length - meant.length) <= most && distance(typed, meant, most) <= most;
}

/** Whether slips are looked for at all: among figures and in short words each is another word. */
export function maySlip(word: string): boolean {
	return word.length > 3 && !/\d/u.test(word);
}

/** Edits between two words, exchanges of neighbours among them; more than `most` where there are more. */
export function distance(a: string, b: string, most: number): number {
	let [before, last]: [number[], number[]] = [
		[],
		Array.from({ length: b.length + 1 }, (_, i) => i),
	];
	for (let i = 1; i <= a.length; i += 1) {
		const row = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1;
			let edits = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + cost);
			if (cost === 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				edits = Math.min(edits, at(before, j - 2) + 1);
			row.push(edits);
		}
		if (Math.min(...row) > most) return most + 1;
		[before, last] = [last, row];
	}
	return at(last, b.length);
}

function at(row: readonly number[], place: number): number {
	return row[place] ?? Infinity;
}
