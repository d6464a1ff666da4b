import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** What pages and their parts may use: finished things, and nothing that reads or checks. */
const shown = [
	'schema',
	'markdown',
	'dates',
	'model',
	'editions.ts',
	'address.ts',
	'environment.ts',
	'downloads.ts',
	'rule-book.ts',
	'keep',
	'words',
	'maps',
	'styles',
	'components',
	'cards',
	'fonts',
	'data',
	'sharing',
	'embeds',
	'offline',
	'head',
	'structured-data',
];

/** Rooms that each room may use; what is not listed may use every room. */
const allowed: Readonly<Record<string, readonly string[]>> = {
	schema: [],
	dates: [],
	markdown: [],
	load: ['schema', 'markdown'],
	world: [],
	check: ['schema', 'markdown', 'dates', 'load', 'world'],
	model: ['schema', 'markdown', 'dates', 'load', 'check'],
	words: ['schema', 'dates', 'model'],
	maps: ['world'],
	offline: [],
	components: shown,
	layouts: shown,
	pages: [...shown, 'layouts'],
};
/** The only files outside the rooms below that touch the disk. */
const doors = ['src/kept-file.ts', 'src/load/files-fs.ts', 'src/load/parse-memory-fs.ts'];
const mayUseDisk = ['cli', 'build', 'bench', 'cards', 'fonts'];
/** Files that may import Astro, beside those that end in `.astro`. */
const astroFiles = ['src/middleware.ts'];

/** Says which imports of a file go the wrong way. */
function wrongArrows(path: string, text: string): string[] {
	const room = roomOf(path);
	return importsIn(text).flatMap((target) => {
		if (/^node:fs/u.test(target))
			return doors.includes(path) || mayUseDisk.includes(room) ? [] : [`${path} → ${target}`];
		if (/^astro(?:$|:|\/)/u.test(target))
			return path.endsWith('.astro') ||
				room === 'pages' ||
				astroFiles.includes(path) ||
				mayUseDisk.includes(room)
				? []
				: [`${path} → ${target}`];
		if (!target.startsWith('.')) return [];
		const other = roomOf(new URL(target, `file:///${path}`).pathname.slice(1));
		const mayUse = allowed[room];
		if (other === room || mayUse === undefined || mayUse.includes(other)) return [];
		return [`${path} → ${target}`];
	});
}

function roomOf(path: string): string {
	return path.split('/')[1] ?? '';
}

function importsIn(text: string): string[] {
	const statements = text.matchAll(
		/^(?:import|export)\b[^;'"]*?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gmu
	);
	return [...statements].map((match) => match[1] ?? match[2] ?? '');
}

function sourceFiles(): string[] {
	const root = fileURLToPath(new URL('../src/', import.meta.url));
	return readdirSync(root, { recursive: true, encoding: 'utf8' })
		.map((name) => `src/${name.replaceAll('\\', '/')}`)
		.filter((path) => /\.(?:ts|astro)$/u.test(path));
}

test('keeps every import in the direction of the house', () => {
	const wrong = sourceFiles().flatMap((path) =>
		wrongArrows(path, readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'))
	);
	expect(wrong).toEqual([]);
});

test.each([
	['src/schema/actor.ts', "import { fault } from '../load/fault.ts';"],
	['src/load/yaml.ts', "import {\n\trules,\n} from '../check/rules.ts';"],
	['src/load/yaml.ts', "import { readFileSync } from 'node:fs';"],
	['src/markdown/parse.ts', "export { fault } from '../load/fault.ts';"],
	['src/load/kinds.ts', "import { readEdtf } from '../dates/edtf.ts';"],
	['src/check/rules.ts', "const site = await import('../model/build.ts');"],
	['src/check/rules.ts', "import 'astro/config';"],
	['src/pages/index.astro', "import { readFolder } from '../load/files-fs.ts';"],
	['src/model/build.ts', "import type { Page } from '../site.ts';"],
	['src/pages/index.astro', "import { sites } from '../site.ts';"],
])('finds the wrong arrow from %s by %s', (path, text) => {
	expect(wrongArrows(path, text)).toHaveLength(1);
});

test.each([
	['src/check/rules.ts', "import { indexLines } from '../load/fault.ts';"],
	['src/load/files-fs.ts', "import { readFileSync } from 'node:fs';"],
	['src/pages/index.astro', "import { editions } from '../editions.ts';"],
	['src/check/rules.ts', "import type { Rule } from './rule.ts';"],
])('lets the right arrow from %s pass', (path, text) => {
	expect(wrongArrows(path, text)).toEqual([]);
});
