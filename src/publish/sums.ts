import { createHash } from 'node:crypto';

/** The file that lists the sums of all others. */
export const sumsName = 'SHA256SUMS';

/** The SHA-256 of bytes, in hexadecimal. */
export function sha256(bytes: Uint8Array | string): string {
	return createHash('sha256').update(bytes).digest('hex');
}

/** Writes sums by path as `sha256sum` does, sorted: `sha256sum -c SHA256SUMS` reads them. */
export function formatSums(sums: ReadonlyMap<string, string>): string {
	return [...sums]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([path, sum]) => `${sum}  ${path}\n`)
		.join('');
}

/**
 * Reads sums by path; `undefined` where a line is none, names a path a second time, or names one that
 * leads out of the folder or holds controls, which would move a terminal about.
 */
export function readSums(text: string): Map<string, string> | undefined {
	const sums = new Map<string, string>();
	for (const line of text.split(/\r?\n/u)) {
		if (line === '') continue;
		const { sum, path } = /^(?<sum>[0-9a-f]{64}) [ *](?<path>.+)$/u.exec(line)?.groups ?? {};
		if (!sum || !path || !isInside(path) || sums.has(path)) return undefined;
		sums.set(path, sum);
	}
	return sums.size === 0 ? undefined : sums;
}

/** Whether a path, by its spelling, stays in the folder and names a file in one way alone. */
function isInside(path: string): boolean {
	return (
		!/[\p{Cc}\p{Zl}\p{Zp}]/u.test(path) &&
		path.split('/').every((part) => !['', '.', '..'].includes(part))
	);
}
