import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadContent, type Content } from '../story/load/content.ts';
import type { Entry } from '../story/load/entry.ts';
import { readFolder } from '../story/load/files-fs.ts';
import { kinds } from '../story/load/kinds.ts';
import {
	copyKinds,
	keyOf,
	originalsOf,
	translationsIn,
	type TranslatedKind,
} from '../story/translations/translations.ts';
import { checkCommand } from './check-command.ts';
import { shownPath } from './new-file.ts';
import { whyNotInto } from './new-translation.ts';
import { translationText } from './translation-text.ts';
import { usageFault } from './usage.ts';

/**
 * `new translation <language>`: writes every file that a language of the story lacks, each as `new translation
 * <file>` does; those that are there stay as they are. Says what their lists lack, and which names. Returns the exit
 * status.
 */
export function newTranslations(lang: string, folder: string): number {
	const { content, faults } = loadContent(readFolder(folder).files);
	const wrong = whyNotInto(lang, content);
	if (wrong) return usageFault(...wrong);
	const { missing = [], there = [] } = Object.groupBy(translatedFiles(content, lang), ({ path }) =>
		existsSync(join(folder, path)) ? 'there' : 'missing'
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
	// Of a file with faults, blanks among them, not all entries are read: what it lacks is said once they are mended.
	const whole = there.filter(({ path }) => !faults.some(({ file }) => file === path));
	process.stdout.write(
		whole.map((file) => entriesLacking(content, lang, file)).join('') + namesLacking(content, lang)
	);
	return 0;
}

/** The entries that came into a list after it was translated, to be added to its translation. */
function entriesLacking(content: Content, lang: string, file: TranslatedFile): string {
	const { kind, path, originals } = file;
	if (kinds[kind].shape !== 'list') return '';
	const translated = translationsIn(content).filter(
		(one) => one.kind === kind && one.lang === lang
	);
	const known = new Set(translated.map(({ copy }) => keyOf(kind, copy)));
	const lacking = originals.filter((original) => !known.has(keyOf(kind, original)));
	return lacking.length === 0
		? ''
		: `Add to ${path}, and fill in every …:\n${translationText(kind, lang, lacking)}`;
}

/** The names of parties, sides and categories that a language lacks: they stand beside those of the original. */
function namesLacking({ records }: Content, lang: string): string {
	const [original = ''] = records.site[0]?.value.languages ?? [];
	const lines = (['sides', 'categories', 'actors'] as const).flatMap((kind) => {
		const ids = records[kind].filter(({ value }) => value.names[lang] === undefined);
		return ids.length === 0 ? [] : [`  ${kind}.yaml: ${ids.map(({ id }) => id).join(', ')}\n`];
	});
	return lines.length === 0
		? ''
		: `Names without \`${lang}\`, which stand as they are until you add it, \`names: { ${original}: …, ${lang}: … }\`:\n${lines.join('')}`;
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
