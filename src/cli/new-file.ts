import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { loadContent, type Content } from '../story/load/content.ts';
import { readFolder } from '../story/load/files-fs.ts';
import { isOneFile, templates, type TemplateName } from './new-templates.ts';
import { checkCommand } from './check-command.ts';
import { schemaPath } from './schemas.ts';
import { usageFault } from './usage.ts';

/**
 * Writes a file made of a template, and never over another.
 *
 * @param fill makes the text of the file out of that of the template
 * @param note what to say beside what comes next
 * @returns the exit status
 */
export function writeNew(
	what: TemplateName,
	id: string,
	folder: string,
	fill = (text: string) => text,
	note = ''
): number {
	const { path, kind, text, next } = templates[what];
	const file = join(folder, path(id));
	const taken = contentOf(folder)?.records[kind].find(
		(entry) => entry.id === id || isOneFile(what)
	)?.file;
	if (taken !== undefined)
		return usageFault(
			isOneFile(what)
				? `Unexpected second file of ${what}, expected one`
				: `Unexpected id \`${id}\`, expected one that is free`,
			`It stands in ${shownPath(join(folder, taken))}.`
		);
	const schema = relative(dirname(file), resolve(schemaPath(kind))).replaceAll('\\', '/');
	try {
		mkdirSync(dirname(file), { recursive: true });
		// The flag refuses whatever has the name already: a file, a folder, a link.
		writeFileSync(file, fill(text(id, schema)), { flag: 'wx' });
	} catch (error) {
		return usageFault(...whyNot(error, file, id));
	}
	process.stdout.write(
		`Wrote ${shownPath(file)}\n${note}Fill in every …, remove the lines that you do not need, then: ${checkCommand(folder)}\n${next(id)}\n`
	);
	return 0;
}

/** What stands in a content folder, faults or not; `undefined` where there is none. */
export function contentOf(folder: string): Content | undefined {
	return existsSync(folder) ? loadContent(readFolder(folder).files).content : undefined;
}

/** A path as it is shown: from the working folder. */
export function shownPath(file: string): string {
	return relative(process.cwd(), file).replaceAll('\\', '/');
}

function whyNot(error: unknown, file: string, id: string): [reason: string, note: string] {
	const { code = 'unknown reason', syscall } = error as NodeJS.ErrnoException;
	if (code === 'EEXIST' && syscall === 'open')
		return [`Unexpected id \`${id}\`, expected one that is free`, `${shownPath(file)} exists.`];
	return [
		`Unexpected place ${shownPath(file)} that cannot be written (${code}), expected a folder for it`,
		`Look at ${shownPath(dirname(file))}: it must be a folder in which you may write. CONTENT_DIR names the content folder.`,
	];
}
