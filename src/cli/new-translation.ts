import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { partsOf } from '../story/translations/translated-parts.ts';
import { yamlText } from '../story/check/lookups/yaml-text.ts';
import { originalsOf, proseHash } from '../story/translations/translations.ts';
import { loadContent, type Content } from '../story/load/content.ts';
import type { Entry } from '../story/load/entry.ts';
import { readFolder } from '../story/load/files-fs.ts';
import { kinds } from '../story/load/kinds.ts';
import {
	translatedIn,
	type Translated,
	type TranslatedList,
	type TranslatedMap,
} from '../story/schema/translated.ts';
import { usageFault } from './usage.ts';

const translatable = /^(?<folder>statements|timeline)\/(?<id>[^/.]+)\.(?<lang>[^/.]+)\.md$/u;
const kindOf = { statements: 'statements', timeline: 'events' } as const;
const usage = 'Write: npm run new -- translation timeline/my-event.ur.md';

/**
 * `new translation`: writes the translation of a statement or of an event with blanks to fill in, the
 * words of the original above each, and their hash. Returns the exit status.
 *
 * @param path path of the translation in the content folder, for example `timeline/my-event.ur.md`
 */
export function newTranslation(path: string | undefined, folder: string): number {
	const named = translatable.exec(path ?? '')?.groups;
	if (path === undefined || !named)
		return usageFault(
			`Unexpected translation \`${path ?? ''}\`, expected the path of a statement or an event with its language`,
			usage
		);
	const file = join(folder, path);
	if (existsSync(file))
		return usageFault(
			`Unexpected file \`${path}\`, expected one that is not there yet`,
			'Open it, and bring it up to date where the check says so.'
		);
	const kind = kindOf[named['folder'] as keyof typeof kindOf];
	const { content } = loadContent(readFolder(folder).files);
	const wrong = whyNotInto(named['lang'] ?? '', content);
	if (wrong) return usageFault(...wrong);
	const original = originalsOf(content, kind).find(({ id }) => id === named['id']);
	if (!original)
		return usageFault(
			`Unexpected translation of \`${named['folder'] ?? ''}/${named['id'] ?? ''}.md\`, expected that file to exist`,
			usage
		);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, toText(kind, original), { flag: 'wx' });
	process.stdout.write(
		`Wrote ${relative(process.cwd(), file)}\nFill in every …, keep each citation such as [@source-id], then: npm run check\n`
	);
	return 0;
}

/** Why the story has no translations into a language, and what to do; `undefined` where it may have. */
function whyNotInto(
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

function toText(kind: 'statements' | 'events', original: Entry<unknown>): string {
	const translated = translatedIn(kinds[kind].schema);
	const lines = translated?.type === 'map' ? fieldLines(translated, original.value) : [];
	const below = ['# Below the second line ---:', ...comment(original.body.text)];
	const hash = proseHash(partsOf(kind, original));
	return `---\noriginal: ${hash}\n${[...lines, ...below].join('\n')}\n---\n…\n`;
}

/** The keys of a map, then a blank for each of its texts. */
function fieldLines({ keys, texts }: TranslatedMap, value: unknown): string[] {
	const map = value as Readonly<Record<string, unknown>>;
	return [
		...keys.map(([name]) => `${name}: ${yamlText(String(map[name]))}`),
		...texts.flatMap(([name, inner]) => blankLines(name, inner, map[name])),
	];
}

function blankLines(name: string, translated: Translated, value: unknown): string[] {
	if (value === undefined) return [];
	if (translated.type === 'text') return [...comment(value as string), `${name}: …`];
	if (translated.type === 'map')
		return [`${name}:`, ...indented(fieldLines(translated, value), '  ')];
	const items = value as readonly unknown[];
	if (items.length === 0) return [];
	return [`${name}:`, ...items.flatMap((item) => itemLines(translated, item))];
}

function itemLines({ item, only }: TranslatedList, value: unknown): string[] {
	if (item.type === 'map') {
		const [first = '', ...others] = fieldLines(item, value);
		return [`  - ${first}`, ...indented(others, '    ')];
	}
	const text = only === undefined ? value : (value as Readonly<Record<string, unknown>>)[only];
	return [...indented(comment(String(text)), '  '), '  - …'];
}

function comment(text: string): string[] {
	return text
		.trim()
		.split('\n')
		.map((line) => `# ${line}`.trimEnd());
}

function indented(lines: readonly string[], by: string): string[] {
	return lines.map((line) => by + line);
}
