import { parseArgs } from 'node:util';
import { idExpected, idFrom } from '../story/load/id-from.ts';
import { nearestNote } from '../story/load/faults/nearest.ts';
import { writeNew } from './new-file.ts';
import { isOneFile, isTemplateName, templateNames } from './new-templates.ts';
import { newStory } from './new-story.ts';
import { newTranslation } from './new-translation.ts';
import { newTranslations } from './new-translations.ts';
import { usageFault } from './usage.ts';

const kinds = [...templateNames, 'translation', 'story'];

/** `new`: writes a file with blanks to fill in, and never over another. Returns the exit status. */
export function runNew(args: string[], folder: string): number | Promise<number> {
	const { positionals } = parseArgs({ args, allowPositionals: true });
	const [what, id = `new-${what ?? ''}`, ...more] = positionals;
	if (what === 'story') return newStory(positionals.slice(1));
	if (what === 'translation') {
		const [, named] = positionals;
		const isLanguage = /^[a-z]{2,3}(?:-(?:[A-Z]{2}|[A-Z][a-z]{3}))*$/u.test(named ?? '');
		return named !== undefined && isLanguage
			? newTranslations(named, folder)
			: newTranslation(named, folder);
	}
	if (what === undefined || !isTemplateName(what)) {
		return usageFault(
			what === undefined
				? `Unexpected call without a kind, expected ${kinds.join(', ')}`
				: `Unexpected kind \`${what}\`, expected ${kinds.join(', ')}`,
			nearestNote(what ?? '', kinds, 'kind') ?? 'Write: npm run new -- event my-event'
		);
	}
	// No id has such a sign, and every address has.
	if (what === 'source' && /[:/]/u.test(id))
		return import('./new-source.ts').then(({ newSource }) => newSource([id, ...more], folder));
	if (isOneFile(what) && positionals.length > 1)
		return usageFault(
			`Unexpected \`${positionals.slice(1).join(' ')}\`, expected no id: a story has one file of ${what}`,
			`Write: npm run new -- ${what}`
		);
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

function usage(what: string, words: readonly string[]): string {
	const id = idFrom(words.filter((word) => word !== what).join(' '));
	return `Write: npm run new -- ${what} ${id === '' ? `my-${what}` : id}`;
}
