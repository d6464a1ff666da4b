import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How much a program may say, and the memory that it may take, in KiB, where the shell can hold it to that. */
const most = { bytes: 40_000_000, kib: 2_000_000 } as const;

/** Programs that read a PDF, where they are installed: `FILE` is the document, the words come on standard output. */
const programs: readonly (readonly string[])[] = [
	['pdftotext', '-q', '-enc', 'UTF-8', 'FILE', '-'],
	['mutool', 'draw', '-q', '-F', 'text', '-o', '-', 'FILE'],
];

/**
 * The words of a PDF as poppler and MuPDF read them, where they are installed; these keep the letters of
 * the Arabic script. MuPDF may give a line in the order of the ink: its lines are turned as well.
 *
 * @param ms how long each may take
 */
export async function outsideTexts(bytes: Uint8Array, ms: number): Promise<string[]> {
	const folder = await mkdtemp(join(tmpdir(), 'record-pdf-'));
	try {
		const file = join(folder, 'document.pdf');
		await writeFile(file, bytes);
		const texts: string[] = [];
		for (const [program = '', ...args] of programs) {
			const text = await wordsBy(
				program,
				args.map((arg) => (arg === 'FILE' ? file : arg)),
				ms
			);
			if (text === undefined || text === '') continue;
			texts.push(text);
			if (program === 'mutool') texts.push(text.split('\n').map(turned).join('\n'));
		}
		return texts;
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** A line read from its other end; numbers and Latin words stay as they are. */
export function turned(line: string): string {
	const parts = line.match(/[\p{sc=Latin}\p{Nd}.,:/-]*[\p{sc=Latin}\p{Nd}]|\P{M}\p{M}*/gu) ?? [];
	return parts.toReversed().join('');
}

function wordsBy(
	program: string,
	args: readonly string[],
	ms: number
): Promise<string | undefined> {
	// Only a shell can hold a program to an amount of memory, and Windows has none of this kind.
	const limited = `ulimit -v ${String(most.kib)} 2>/dev/null; exec "$0" "$@"`;
	const [command, given] =
		process.platform === 'win32' ? [program, args] : ['sh', ['-c', limited, program, ...args]];
	const child = spawn(command, given, {
		stdio: ['ignore', 'pipe', 'ignore'],
		timeout: ms,
		killSignal: 'SIGKILL',
	});
	const parts: Buffer[] = [];
	let size = 0;
	return new Promise((settle) => {
		child.stdout.on('data', (part: Buffer) => {
			size += part.length;
			if (size <= most.bytes) parts.push(part);
			else child.kill('SIGKILL');
		});
		child.once('error', () => {
			settle(undefined);
		});
		child.once('close', () => {
			settle(Buffer.concat(parts).toString('utf8'));
		});
	});
}
