import { getSystemErrorName } from 'node:util';

/** What the system says when a file cannot be written, with what to do about it. */
const advice: Readonly<Record<string, readonly [what: string, expected: string]>> = {
	ENOSPC: ['full disk', 'room: free some'],
	EDQUOT: ['full quota', 'room: free some, or ask for more'],
	EFBIG: ['limit on the size of files', 'none, or a higher one: see `ulimit -f`'],
	EMFILE: ['limit on open files', 'a higher one: see `ulimit -n`'],
	ENFILE: ['limit on open files', 'a higher one for the whole machine'],
	EROFS: ['disk that cannot be written', 'one that can: choose another place, or mount it anew'],
	EACCES: ['place that may not be written', 'permission: see its owner and mode'],
	EPERM: ['place that may not be written', 'permission: see its owner and mode'],
	EBUSY: [
		'place that something holds fast',
		'a folder that can be moved: no mount point, and open nowhere else',
	],
	ENOTDIR: ['file in the place of a folder', 'a folder: move the file'],
	EEXIST: ['file in the place of a folder', 'a folder: move the file'],
	EIO: ['disk that fails', 'one that works: look at the messages of the system'],
};

/**
 * One sentence on an error that the disk has made, wherever in it that is said; `undefined` for any other
 * error, which is one of this program's own.
 */
export function diskFault(error: unknown): string | undefined {
	for (const one of withCauses(error, new Set())) {
		const { code = codeIn(one.message), syscall, path, dest } = one;
		const [what, expected] = advice[code ?? ''] ?? [];
		if (what === undefined || ['listen', 'bind', 'connect'].includes(syscall ?? '')) continue;
		// An existing file is in the way of a folder, and of nothing else.
		if (code === 'EEXIST' && syscall !== 'mkdir') continue;
		const place =
			(code === 'EBUSY' ? path : (dest ?? path)) ??
			/Failed to write file in (?<path>.+)/u.exec(one.message)?.groups?.['path'];
		const at = place === undefined ? '' : ` at \`${place}\``;
		return `Unexpected ${what}${at} (${code ?? ''}), expected ${expected ?? ''}; then run the command again`;
	}
	return undefined;
}

interface SystemError extends Error {
	readonly code?: string;
	readonly syscall?: string;
	readonly path?: string;
	readonly dest?: string;
	readonly errors?: unknown;
}

/** An error and all that it says it comes of. */
function withCauses(error: unknown, seen: Set<unknown>): SystemError[] {
	if (!(error instanceof Error) || seen.has(error)) return [];
	seen.add(error);
	const one: SystemError = error;
	const parts = Array.isArray(one.errors) ? (one.errors as unknown[]) : [];
	return [one, ...[one.cause, ...parts].flatMap((part) => withCauses(part, seen))];
}

/** The name of the error whose number a message of the bundler holds: it is no error of Node's. */
function codeIn(message: string): string | undefined {
	const number = /\(os error (?<number>\d+)\)/u.exec(message)?.groups?.['number'];
	return number === undefined || process.platform === 'win32'
		? undefined
		: getSystemErrorName(-Number(number));
}
