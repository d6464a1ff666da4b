import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/**
 * A new folder with files, gone when the test is over.
 *
 * @param files texts by path
 */
export function temporaryFolder(
	files: Readonly<Record<string, string>> = {},
	on = tmpdir()
): string {
	const folder = realpathSync(mkdtempSync(join(on, 'record-')));
	onTestFinished(() => {
		rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
	});
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	return folder;
}
