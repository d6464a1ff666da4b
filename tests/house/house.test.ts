import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { circles, sourcesOfProject, wrongArrows } from './arrows.ts';
import { drawingOf, withDrawing } from './drawing.ts';
import { astroFiles, doors, floors, openFiles } from './floors.ts';

test('every import goes down, from a room that is listed, and only doors touch the disk', () => {
	expect(wrongArrows(sourcesOfProject())).toEqual([]);
});

test('no file imports itself by way of others', () => {
	expect(circles(sourcesOfProject())).toEqual([]);
});

test('every room, door and file that is listed is there', () => {
	const rooms = floors.flatMap((floor) => [
		...floor.rooms.map(({ path }) => path),
		...floor.closed,
	]);
	const listed = [...rooms, ...openFiles, ...doors, ...astroFiles];
	expect(listed.filter((path) => !existsSync(`src/${path}`))).toEqual([]);
});

test('ARCHITECTURE.md shows the house as it is; `npm run architecture` draws it anew', () => {
	const text = readFileSync('ARCHITECTURE.md', 'utf8');
	expect(withDrawing(text, drawingOf(sourcesOfProject()))).toBe(text);
});

test('a drawing shows what a room uses', () => {
	const text = "import '../story/load/b.ts';\nimport '../story/dates/c.ts';";
	const drawing = drawingOf(new Map([['cli/a.ts', text]]));
	expect(drawing).toContain('\tcli --> story\n');
	expect(drawing).toContain('| `cli` | one file for each command | `story/dates`, `story/load` |');
	const around = (inner: string) =>
		`a\n<!-- prettier-ignore-start -->\n${inner}\n<!-- prettier-ignore-end -->\nb`;
	expect(withDrawing(around('old'), drawing)).toBe(around(`\n${drawing}\n`));
});

const wrongOf = (path: string, text: string) => wrongArrows(new Map([[path, text]]));

test.each([
	['a room without a floor', 'newroom/a.ts', ''],
	['a file beside the floors', 'a.ts', ''],
	['a file beside the rooms of a floor', 'outputs/a.ts', ''],
	['an import of what is not listed', 'cli/a.ts', "import { a } from '../newroom/a.ts';"],
	['upward', 'story/schema/actor.ts', "import { fault } from '../load/fault.ts';"],
	['upward, over lines', 'story/load/a.ts', "import {\n\trules,\n} from '../check/rules.ts';"],
	['upward by export', 'story/text/parse.ts', "export { fault } from '../load/fault.ts';"],
	['upward by a type', 'story/model/build.ts', "import type { Page } from '../site.ts';"],
	['upward, later', 'story/check/a.ts', "const site = await import('../model/build.ts');"],
	['to another floor', 'story/model/a.ts', "import { words } from '../../edition/words/words.ts';"],
	['from outputs to a command', 'outputs/data/a.ts', "import { check } from '../../cli/check.ts';"],
	[
		'from outputs to a page',
		'outputs/data/a.ts',
		"import { GET } from '../../pages/robots.txt.ts';",
	],
	['to the right on one floor', 'outputs/cards/a.ts', "import { b } from '../data/b.ts';"],
	['of styles as text', 'outputs/cards/a.ts', "import css from '../../styles/top.css?inline';"],
	['in a page', 'pages/a.astro', "---\n\timport { sites } from '../story/site.ts';\n---"],
	[
		'of a closed room',
		'pages/a.astro',
		"---\nimport { rules } from '../story/check/rules.ts';\n---",
	],
	['of the disk', 'story/load/yaml/yaml.ts', "import { readFileSync } from 'node:fs';"],
	[
		'of the disk without its scheme',
		'outputs/data/a.ts',
		"import { readFile } from 'fs/promises';",
	],
	['of Astro', 'story/check/rules.ts', "import 'astro/config';"],
])('finds a wrong arrow: %s', (_, path, text) => {
	expect(wrongOf(path, text)).toHaveLength(1);
});

test.each([
	['story/check/rules.ts', "import { indexLines } from '../load/fault.ts';"],
	['story/check/rules/edtf.ts', "import type { Rule } from '../rule.ts';"],
	['story/load/files-fs.ts', "import { readFileSync } from 'node:fs';"],
	['pages/index.astro', "import { editions } from '../edition/editions.ts';"],
	['pages/rules.astro', "import { ruleBook } from '../story/check/rule-book.ts';"],
	['pages/feed.ts', "import type { APIRoute } from 'astro';"],
])('lets the right arrow from %s pass', (path, text) => {
	expect(wrongOf(path, text)).toEqual([]);
});

test.each([
	['two files', { 'a.ts': "import './b.ts';", 'b.ts': "import type { A } from './a.ts';" }, 1],
	['a file and itself', { 'a.ts': "export { a } from './a.ts';" }, 1],
	[
		'three files in two rooms',
		{
			'r/a.ts': "import '../s/b.ts';",
			's/b.ts': "import './c.ts';",
			's/c.ts': "import '../r/a.ts';",
		},
		1,
	],
	[
		'no circle',
		{ 'a.ts': "import './b.ts';\nimport './c.ts';", 'b.ts': "import './c.ts';", 'c.ts': '' },
		0,
	],
] as const)('finds a circle: %s', (_, files, count) => {
	expect(circles(new Map(Object.entries(files)))).toHaveLength(count);
});
