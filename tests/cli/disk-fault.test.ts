import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diskFault } from '../../src/cli/disk-fault.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const again = '; then run the command again';

/** What a call throws, or a promise of it. */
async function errorOf(call: () => unknown): Promise<unknown> {
	try {
		await call();
	} catch (error) {
		return error;
	}
	throw new Error('Nothing was thrown.');
}

test('says in one sentence that a file stands where a folder should', async () => {
	const folder = temporaryFolder({ file: '' });
	const file = join(folder, 'file');
	const said = `Unexpected file in the place of a folder at \`${file}\` (EEXIST), expected a folder: move the file${again}`;
	expect(
		diskFault(
			await errorOf(() => {
				mkdirSync(file);
			})
		)
	).toBe(said);
	expect(
		diskFault(
			await errorOf(() => {
				writeFileSync(join(file, 'x'), '');
			})
		)
	).toBe(said.replace('EEXIST', 'ENOTDIR').replace(file, join(file, 'x')));
});

test('says in one sentence that the disk is full, wherever an error says so', () => {
	const full = Object.assign(new Error('ENOSPC: no space left on device, write'), {
		code: 'ENOSPC',
		syscall: 'write',
	});
	const said = `Unexpected full disk (ENOSPC), expected room: free some${again}`;
	expect(diskFault(full)).toBe(said);
	expect(diskFault(new Error('Cannot render', { cause: full }))).toBe(said);
	expect(diskFault(new AggregateError([new Error('other'), full]))).toBe(said);
});

test.skipIf(process.platform === 'win32')('reads what the bundler says of the disk', () => {
	const error = new Error(
		'Build failed with 1 error:\n\nSomething went wrong inside rolldown\nFailed to write file in /a/b c.mjs\n\nCaused by:\n    No space left on device (os error 28)\n'
	);
	expect(diskFault(error)).toBe(
		`Unexpected full disk at \`/a/b c.mjs\` (ENOSPC), expected room: free some${again}`
	);
});

test('leaves errors of its own, and of the network, as they are', async () => {
	const folder = temporaryFolder({ file: '' });
	expect(diskFault(new TypeError('x is not a function'))).toBeUndefined();
	expect(diskFault(new Error('(os error 999999)'))).toBeUndefined();
	expect(diskFault('a word')).toBeUndefined();
	expect(diskFault(await errorOf(() => readFileSync(join(folder, 'none'))))).toBeUndefined();
	expect(
		diskFault(
			await errorOf(() => {
				writeFileSync(join(folder, 'file'), '', { flag: 'wx' });
			})
		)
	).toBeUndefined();
	expect(diskFault(await errorOf(() => mkdtempSync(join(folder, 'no/where'))))).toBeUndefined();
	const error = Object.assign(new Error('listen EACCES'), { code: 'EACCES', syscall: 'listen' });
	expect(diskFault(error)).toBeUndefined();
	const round = new Error('round');
	round.cause = round;
	expect(diskFault(round)).toBeUndefined();
});
