/** One file in which a copy is not what its sums say. */
export interface Difference {
	readonly kind: 'differs' | 'missing' | 'extra';
	readonly path: string;
}

/** What two lists of sums differ in, sorted by path. */
export function compareSums(
	expected: ReadonlyMap<string, string>,
	found: ReadonlyMap<string, string>
): Difference[] {
	const paths = [...new Set([...expected.keys(), ...found.keys()])].sort();
	return paths.flatMap((path): Difference[] => {
		const [sum, own] = [expected.get(path), found.get(path)];
		if (sum === own) return [];
		if (sum === undefined) return [{ kind: 'extra', path }];
		return [{ kind: own === undefined ? 'missing' : 'differs', path }];
	});
}

/**
 * Whether a host gives a file to readers under its own name: some keep what is meant for them. Packed
 * copies are seen all the same, since the files that they stand for arrive through them.
 */
export function isServed(path: string): boolean {
	return path !== '_headers' && !/\.(?:br|gz)$/u.test(path);
}
