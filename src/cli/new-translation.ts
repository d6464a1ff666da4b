import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { partsOf } from '../check/translated-parts.ts';
import { originalsOf, proseHash } from '../check/translations.ts';
import { loadContent, type Content } from '../load/content.ts';
import { readFolder } from '../load/files-fs.ts';
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
	const parts = partsOf(kind, original);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, toText(kind, parts), { flag: 'wx' });
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

type Parts = ReturnType<typeof partsOf>;

function toText(kind: 'statements' | 'events', parts: Parts): string {
	const lines = parts.flatMap(({ name, text }) => {
		const comment = text
			.trim()
			.split('\n')
			.map((line) => `# ${line}`.trimEnd());
		if (name === 'text') return ['# Below the second line ---:', ...comment];
		return [...comment, fieldOf(name)];
	});
	// The fields of evidence are a list, which begins with the first of them.
	const first = lines.findIndex((line) => line.startsWith('  - source:'));
	if (kind === 'statements' && first !== -1) {
		const before = lines.slice(0, first).findLastIndex((line) => !line.startsWith('#')) + 1;
		lines.splice(before, 0, 'evidence:');
	}
	return `---\noriginal: ${proseHash(parts)}\n${lines.join('\n')}\n---\n…\n`;
}

function fieldOf(name: string): string {
	if (name === 'place') return 'place: { name: … }';
	if (name.endsWith('.because')) return `${name.replace('.because', '')}: { because: … }`;
	const source = /^evidence of (?<id>.+)$/u.exec(name)?.groups?.['id'];
	return source === undefined ? `${name}: …` : `  - source: ${source}\n    says: …`;
}
