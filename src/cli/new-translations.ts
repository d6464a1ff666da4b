import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadContent, type Content } from '../story/load/content.ts';
import type { Entry } from '../story/load/entry.ts';
import { readFolder } from '../story/load/files-fs.ts';
import { copyKinds, originalsOf, type TranslatedKind } from '../story/translations/translations.ts';
import { checkCommand } from './check-command.ts';
import { shownPath } from './new-file.ts';
import { whyNotInto } from './new-translation.ts';
import { translationText } from './translation-text.ts';
import { usageFault } from './usage.ts';

/**
 * `new translation <language>`: writes every file that a language of the story lacks, each as `new translation
 * <file>` does; those that are there stay as they are. Returns the exit status.
 */
export function newTranslations(lang: string, folder: string): number {
	const { content } = loadContent(readFolder(folder).files);
	const wrong = whyNotInto(lang, content);
	if (wrong) return usageFault(...wrong);
	const missing = translatedFiles(content, lang).filter(
		({ path }) => !existsSync(join(folder, path))
	);
	for (const { path, kind, originals } of missing) {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, translationText(kind, lang, originals), { flag: 'wx' });
	}
	const lines = missing.map(({ path }) => `  ${shownPath(join(folder, path))}\n`).join('');
	process.stdout.write(
		missing.length === 0
			? `Every file has its translation into \`${lang}\`. What is missing within them: ${checkCommand(folder)}\n`
			: `Wrote ${String(missing.length)} files:\n${lines}Fill in every …, keep each citation such as [@source-id], then: ${checkCommand(folder)}\n`
	);
	return 0;
}

interface TranslatedFile {
	/** Path of the translation. */
	readonly path: string;
	readonly kind: TranslatedKind;
	/** The entries of the original. */
	readonly originals: readonly Entry<unknown>[];
}

/** The translations that a language has, or would have, of every file. */
function translatedFiles(content: Content, lang: string): TranslatedFile[] {
	return (Object.keys(copyKinds) as TranslatedKind[]).flatMap((kind) =>
		[...Map.groupBy(originalsOf(content, kind), ({ file }) => file)].map(([file, originals]) => ({
			path: file.replace(/(?=\.[^./]+$)/u, `.${lang}`),
			kind,
			originals,
		}))
	);
}
