import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadContent } from '../story/load/content.ts';
import { readFolder } from '../story/load/files-fs.ts';
import { idExpected, idFrom } from '../story/load/id-from.ts';
import type { KindName } from '../story/load/kinds.ts';
import { nearestNote } from '../story/load/faults/nearest.ts';
import { checkCommand } from './check-command.ts';
import { isTemplateName, templateNames, templates, type TemplateName } from './new-templates.ts';
import { newStory } from './new-story.ts';
import { newTranslation } from './new-translation.ts';
import { schemaPath } from './schemas.ts';
import { usageFault } from './usage.ts';

const kinds = [...templateNames, 'translation', 'story'];

/** `new`: writes a file with blanks to fill in, and never over another. Returns the exit status. */
export function runNew(args: string[], folder: string): number {
	const { positionals } = parseArgs({ args, allowPositionals: true });
	const [what, id = `new-${what ?? ''}`, ...more] = positionals;
	if (what === 'story') return newStory(positionals.slice(1));
	if (what === 'translation') return newTranslation(positionals[1], folder);
	if (what === undefined || !isTemplateName(what)) {
		return usageFault(
			what === undefined
				? `Unexpected call without a kind, expected ${kinds.join(', ')}`
				: `Unexpected kind \`${what}\`, expected ${kinds.join(', ')}`,
			nearestNote(what ?? '', kinds, 'kind') ?? 'Write: npm run new -- event my-event'
		);
	}
	if (more.length > 0)
		return usageFault(
			`Unexpected \`${more.join(' ')}\`, expected one id`,
			usage(what, positionals)
		);
	const expected = idExpected(id);
	if (expected !== undefined)
		return usageFault(`Unexpected id \`${id}\`, expected ${expected}`, usage(what, [id]));
	return writeNew(what, id, folder);
}

function writeNew(what: TemplateName, id: string, folder: string): number {
	const { path, kind, text, next } = templates[what];
	const file = join(folder, path(id));
	const taken = placeOfId(folder, kind, id);
	if (taken !== undefined)
		return usageFault(
			`Unexpected id \`${id}\`, expected one that is free`,
			`It stands in ${shown(join(folder, taken))}.`
		);
	const schema = relative(dirname(file), resolve(schemaPath(kind))).replaceAll('\\', '/');
	try {
		mkdirSync(dirname(file), { recursive: true });
		// The flag refuses whatever has the name already: a file, a folder, a link.
		writeFileSync(file, text(id, schema), { flag: 'wx' });
	} catch (error) {
		return usageFault(...whyNot(error, file, id));
	}
	process.stdout.write(
		`Wrote ${shown(file)}\nFill in every …, remove the lines that you do not need, then: ${checkCommand(folder)}\n${next(id)}\n`
	);
	return 0;
}

/** Path of the file in which an id of a kind stands already, whatever its name; `undefined` where none does. */
function placeOfId(folder: string, kind: KindName, id: string): string | undefined {
	if (!existsSync(folder)) return undefined;
	const { content } = loadContent(readFolder(folder).files);
	return content.records[kind].find((entry) => entry.id === id)?.file;
}

function whyNot(error: unknown, file: string, id: string): [reason: string, note: string] {
	const { code = 'unknown reason', syscall } = error as NodeJS.ErrnoException;
	if (code === 'EEXIST' && syscall === 'open')
		return [`Unexpected id \`${id}\`, expected one that is free`, `${shown(file)} exists.`];
	return [
		`Unexpected place ${shown(file)} that cannot be written (${code}), expected a folder for it`,
		`Look at ${shown(dirname(file))}: it must be a folder in which you may write. CONTENT_DIR names the content folder.`,
	];
}

function usage(what: string, words: readonly string[]): string {
	const id = idFrom(words.filter((word) => word !== what).join(' '));
	return `Write: npm run new -- ${what} ${id === '' ? `my-${what}` : id}`;
}

function shown(file: string): string {
	return relative(process.cwd(), file).replaceAll('\\', '/');
}
