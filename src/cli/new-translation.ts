import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadContent, type Content } from '../story/load/content.ts';
import { readFolder } from '../story/load/files-fs.ts';
import { nearestNote } from '../story/load/faults/nearest.ts';
import { kindOf, kinds } from '../story/load/kinds.ts';
import { copyKinds, originalsOf, type TranslatedKind } from '../story/translations/translations.ts';
import { checkCommand } from './check-command.ts';
import { shownPath } from './new-file.ts';
import { translationText } from './translation-text.ts';
import { usageFault } from './usage.ts';

const usage =
	'Write: npm run new -- translation timeline/my-event.ur.md, or all that a language lacks: npm run new -- translation ur';

/**
 * `new translation`: writes a translation with blanks to fill in, the words of the original above each, and
 * their hash. Returns the exit status.
 *
 * @param path path of the translation in the content folder: `timeline/my-event.ur.md`, `article.ur.md`,
 *   `topics.ur.yaml`
 */
export function newTranslation(path: string | undefined, folder: string): number {
	const named = path === undefined ? undefined : partsOfName(path);
	if (path === undefined || !named) return usageFault(...whyNoName(path ?? ''));
	const { kind, lang, id, original } = named;
	const file = join(folder, path);
	if (existsSync(file))
		return usageFault(
			`Unexpected file \`${path}\`, expected one that is not there yet`,
			'Open it, and bring it up to date where the check says so.'
		);
	const { content } = loadContent(readFolder(folder).files);
	const wrong = whyNotInto(lang, content);
	if (wrong) return usageFault(...wrong);
	const originals = originalsOf(content, kind).filter((one) => id === undefined || one.id === id);
	if (originals.length === 0)
		return usageFault(
			`Unexpected translation of \`${original}\`, expected that file to exist`,
			content.files.has(original)
				? 'It could not be read: `npm run check` says why.'
				: (nearestNote(original, [...content.files.keys()], 'file') ?? usage)
		);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, translationText(kind, lang, originals), { flag: 'wx' });
	process.stdout.write(
		`Wrote ${shownPath(file)}\nFill in every …, keep each citation such as [@source-id], then: ${checkCommand(folder)}\n`
	);
	return 0;
}

interface Named {
	readonly kind: TranslatedKind;
	readonly lang: string;
	/** The id in the name of the file, where files of the kind have one. */
	readonly id: string | undefined;
	/** Path of the original. */
	readonly original: string;
}

/** What the path of a translation says; `undefined` where it is the path of none. */
function partsOfName(path: string): Named | undefined {
	for (const [kind, copy] of Object.entries(copyKinds)) {
		const { lang, id } = kinds[copy].path.exec(path)?.groups ?? {};
		if (lang === undefined) continue;
		const original = path.replace(`.${lang}.`, '.');
		return { kind: kind as TranslatedKind, lang, id, original };
	}
	return undefined;
}

function whyNoName(path: string): [reason: string, note: string] {
	const reason = `Unexpected translation \`${path}\`, expected the path of a file that is translated, with its language`;
	const asOriginal = path.replace(/\.[^/.]+(?=\.[^/.]+$)/u, '');
	const kind = kindOf(path) ?? kindOf(asOriginal);
	if (kind === 'actors' || kind === 'sides' || kind === 'categories')
		return [reason, `Names stand in \`${kind}.yaml\`, by language: \`names: { en: …, ur: … }\`.`];
	if (kind === 'sources')
		return [reason, 'Sources stand in the language in which they were published.'];
	const names = Object.values(copyKinds).map((copy) =>
		kinds[copy].example.replace(/^article\.md$/u, 'article.<lang>.md')
	);
	return [reason, `Translated are: ${names.join(', ')}.\n${usage}`];
}

/** Why the story has no translations into a language, and what to do; `undefined` where it may have. */
export function whyNotInto(
	lang: string,
	{ records }: Content
): [reason: string, note: string] | undefined {
	const [original, ...others] = records.site[0]?.value.languages ?? [];
	if (original === undefined || others.includes(lang)) return undefined;
	if (lang === original)
		return [
			`Unexpected translation into \`${lang}\`, the language of the original, expected another language`,
			'Write the words into the original, the file without a language in its name.',
		];
	return [
		`Unexpected translation into \`${lang}\`, expected one of the languages of site.yaml: ${others.join(', ') || 'none but the original’s so far'}`,
		`Add \`${lang}\` to \`languages\` in site.yaml first, or correct the name.`,
	];
}
