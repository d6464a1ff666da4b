import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { nearestNote } from '../story/load/faults/nearest.ts';
import { noteOnArticleIn } from '../story/check/lookups/words-of-interface.ts';
import { interfaceLanguages } from '../story/schema/languages.ts';
import { checkCommand, commandIn } from './check-command.ts';
import { storyFiles } from './new-story-files.ts';
import { schemaPath } from './schemas.ts';
import { usageFault } from './usage.ts';

/**
 * `new story`: writes a whole small story with blanks to fill in, into a folder that is new or empty.
 * Returns the exit status.
 *
 * @param words the folder, and the language of the article: `en` where none is given
 */
export function newStory(words: readonly string[]): number {
	const [folder, lang = 'en', ...more] = words;
	if (folder === undefined || more.length > 0)
		return usageFault(
			'Unexpected call, expected a folder and, if it is not `en`, the language of the article',
			'Write: npm run new -- story ../my-story ur'
		);
	if (!(interfaceLanguages as readonly string[]).includes(lang))
		return usageFault(
			`Unexpected language \`${lang}\`, expected one that the interface has words in: ${interfaceLanguages.join(', ')}`,
			nearestNote(lang, interfaceLanguages, 'language') ?? noteOnArticleIn(lang)
		);
	if (existsSync(folder) && !(statSync(folder).isDirectory() && readdirSync(folder).length === 0))
		return usageFault(
			`Unexpected \`${folder}\`, expected a folder that is new or empty`,
			'Name another: nothing is written over what is there.'
		);
	for (const { path, kind, text } of storyFiles) {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		const schema = relative(resolve(dirname(file)), resolve(schemaPath(kind)));
		writeFileSync(file, text(lang, schema.replaceAll('\\', '/')), { flag: 'wx' });
	}
	process.stdout.write(`Wrote a story of ${String(storyFiles.length)} files into ${folder}.
Fill in every …, in this order: ${storyFiles.map(({ path }) => path).join(', ')}.
After each, the last line of the check says what comes next:

  ${checkCommand(folder)}

Later, for three to five sentences of what was found, and for another language that site.yaml names:

  ${commandIn(folder, 'new -- findings')}
  ${commandIn(folder, 'new -- translation <language>')}
`);
	return 0;
}
