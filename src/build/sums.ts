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

/** Reads sums by path; `undefined` where a line is none. */
export function readSums(text: string): Map<string, string> | undefined {
	const sums = new Map<string, string>();
	for (const line of text.split(/\r?\n/u)) {
		if (line === '') continue;
		const { sum, path } = /^(?<sum>[0-9a-f]{64}) [ *](?<path>.+)$/u.exec(line)?.groups ?? {};
		// A list of sums is not trusted to lead out of the folder that it lies in.
		if (!sum || !path || path.startsWith('/') || path.split('/').includes('..')) return undefined;
		sums.set(path, sum);
	}
	return sums.size === 0 ? undefined : sums;
}
