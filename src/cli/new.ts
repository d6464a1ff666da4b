import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '../load/files-fs.ts';
import { idFrom } from '../load/id-from.ts';
import { nearestNote } from '../load/nearest.ts';
import { idSchema } from '../schema/primitives.ts';
import { isTemplateName, templateNames, templates } from './new-templates.ts';
import { schemaPath } from './schemas.ts';
import { usageFault } from './usage.ts';

/** `new`: writes a file with blanks to fill in, and never over another. Returns the exit status. */
export function runNew(args: string[], env: NodeJS.ProcessEnv): number {
	const { positionals } = parseArgs({ args, allowPositionals: true });
	const [what, id = `new-${what ?? ''}`, ...more] = positionals;
	if (what === undefined || !isTemplateName(what)) {
		return usageFault(
			`Unexpected kind \`${what ?? ''}\`, expected ${templateNames.join(', ')}`,
			nearestNote(what ?? '', templateNames, 'kind')
		);
	}
	if (more.length > 0)
		return usageFault(
			`Unexpected \`${more.join(' ')}\`, expected one id`,
			usage(what, positionals)
		);
	if (!idSchema.safeParse(id).success) {
		return usageFault(
			`Unexpected id \`${id}\`, expected lower-case letters, digits and single hyphens, 80 at most`,
			usage(what, [id])
		);
	}
	const { path, kind, text, next } = templates[what];
	const folder = contentFolder(env);
	const file = join(folder, path(id));
	if (existsSync(file))
		return usageFault(
			`Unexpected id \`${id}\`, expected one that is free`,
			`${shown(file)} exists.`
		);
	const schema = relative(dirname(file), resolve(schemaPath(kind))).replaceAll('\\', '/');
	mkdirSync(dirname(file), { recursive: true });
	// The flag refuses a file that has come in between.
	writeFileSync(file, text(id, schema), { flag: 'wx' });
	process.stdout.write(`Wrote ${shown(file)}\n${next(id)}\n`);
	return 0;
}

function usage(what: string, words: readonly string[]): string {
	const id = idFrom(words.filter((word) => word !== what).join(' '));
	return `Write: npm run new -- ${what} ${id === '' ? `my-${what}` : id}`;
}

function shown(file: string): string {
	return relative(process.cwd(), file).replaceAll('\\', '/');
}
