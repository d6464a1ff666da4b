import { readFileSync, realpathSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { shown } from '../story/check/report/code-frame.ts';
import { fixContent, type FixedFile } from '../story/check/fix.ts';
import { readFolder, shownPrefix } from '../story/load/files-fs.ts';
import { usageFault } from './usage.ts';
import { writeMoved } from './write-moved.ts';

/** What `check -- --fix` is asked to do. */
export interface FixOptions {
	/** Whether it only shows what it would write. */
	readonly isDryRun: boolean;
	/** Articles and translations that their editor has brought up to date, as paths. */
	readonly upToDate: readonly string[];
}

/**
 * `check -- --fix`: shows what is certain as a diff, then writes it. Returns 2 where a named file is not
 * there or a file has changed meanwhile, and else `undefined`: the check says what is left.
 */
export function fixFolder(
	folder: string,
	today: string,
	{ isDryRun, upToDate }: FixOptions
): number | undefined {
	const read = readFolder(folder);
	const named = upToDate.map((path) => inFolder(path, folder, read.paths));
	const missing = named.indexOf(undefined);
	if (missing !== -1)
		return usageFault(
			`Unexpected file \`${upToDate[missing] ?? ''}\`, expected an article or a translation in ${shownPrefix(folder)}`,
			'Write: npm run check -- --fix --up-to-date timeline/my-event.ur.md'
		);
	const { files, mended } = fixContent(read, today, new Set(named.flatMap((path) => path ?? [])));
	for (const { path, before, after } of files) {
		const name = shownPrefix(folder) + path;
		const patch = createTwoFilesPatch(name, name, before, after, '', '', { context: 1 });
		process.stdout.write(patch.split('\n').map(shown).join('\n'));
	}
	if (files.length === 0) {
		process.stdout.write('Nothing here is certain enough to be mended without you.\n\n');
		return undefined;
	}
	const changed = isDryRun ? undefined : files.find((file) => !writeFixed(folder, file));
	if (changed)
		return usageFault(
			`Unexpected change of \`${changed.path}\` while it was being mended, expected it to stay as it was`,
			'Run the command again.'
		);
	process.stdout.write(
		`\n${isDryRun ? 'Would mend' : '✓ mended'} ${String(mended)} of the faults, in ${String(files.length)} ${files.length === 1 ? 'file' : 'files'}\n\n`
	);
	return undefined;
}

/** The path in the content folder of a file that is named from there or from the working folder. */
function inFolder(path: string, folder: string, paths: readonly string[]): string | undefined {
	const tries = [path, relative(folder, resolve(path))].map((one) => one.replaceAll('\\', '/'));
	return tries.find((one) => paths.includes(one));
}

/** Writes a file beside the old one and moves it into place; `false` where somebody else has changed it. */
function writeFixed(folder: string, { path, before, after }: FixedFile): boolean {
	const file = realpathSync(join(folder, path));
	const text = readFileSync(file, 'utf8');
	const mark = /^\uFEFF*/u.exec(text)?.[0] ?? '';
	if (text.slice(mark.length) !== before) return false;
	writeMoved(file, mark + after);
	return true;
}
