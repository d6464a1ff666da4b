import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { astroFiles, doors, floors, openFiles, type Floor } from './floors.ts';

/** Texts of source files by their path under `src/`. */
export type Sources = ReadonlyMap<string, string>;

/** The source files of this project. */
export function sourcesOfProject(): Sources {
	const root = fileURLToPath(new URL('../../src/', import.meta.url));
	const paths = readdirSync(root, { recursive: true, encoding: 'utf8' })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => /\.(?:[jt]s|astro)$/u.test(path))
		.sort();
	return new Map(paths.map((path) => [path, readFileSync(root + path, 'utf8')]));
}

interface Place {
	readonly path: string;
	readonly floor: Floor;
	/** How many rooms stand lower. */
	readonly height: number;
}

const places: readonly Place[] = floors
	.flatMap((floor) => floor.rooms.map(({ path }) => ({ path, floor })))
	.map((place, height) => ({ ...place, height }));

/** The room that a file stands in. */
export function roomOf(path: string): Place | undefined {
	return places.find((place) => isIn(path, place.path));
}

function isIn(path: string, folder: string): boolean {
	return path === folder || path.startsWith(`${folder}/`);
}

/** What a file imports, as it is written, types included. */
export function importsIn(text: string): string[] {
	const statements = text.matchAll(
		/^\s*(?:import|export)\b[^;'"]*?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gmu
	);
	return [...statements].map((match) => match[1] ?? match[2] ?? '');
}

/** The file that a relative import means, by its path under `src/`. */
export function targetOf(path: string, name: string): string {
	return posix.join(posix.dirname(path), name.replace(/\?.*$/u, ''));
}

/** Says of each file what is wrong with where it stands and with what it imports. */
export function wrongArrows(sources: Sources): string[] {
	return [...sources].flatMap(([path, text]) => {
		const from = roomOf(path);
		if (!from) return [`${path} stands in no room of tests/house/floors.ts`];
		const wrong = importsIn(text).flatMap((name) => {
			const why = name.startsWith('.') ? whyNot(from, targetOf(path, name)) : outside(path, name);
			return why === undefined ? [] : [`${path} → ${name}: ${why}`];
		});
		return wrong;
	});
}

function whyNot(from: Place, target: string): string | undefined {
	const to = roomOf(target);
	if (!to) return 'stands in no room of tests/house/floors.ts';
	if (to.height > from.height) return `${to.path} stands above ${from.path}`;
	if (from.path === to.path || openFiles.includes(target)) return undefined;
	return from.floor.closed.includes(to.path)
		? `${to.path} is closed to ${from.floor.name}`
		: undefined;
}

function outside(path: string, name: string): string | undefined {
	if (/^(?:node:)?fs(?:$|\/)/u.test(name))
		return doors.some((door) => isIn(path, door)) ? undefined : 'only doors touch the disk';
	if (/^(?:astro(?:$|:|\/)|@astrojs\/)/u.test(name) && !path.endsWith('.astro'))
		return astroFiles.some((file) => isIn(path, file)) ? undefined : 'only pages know Astro';
	return undefined;
}

/** Files that import one another, each circle once, as `a → b → a`. Imports of types count. */
export function circles(sources: Sources): string[] {
	const done = new Set<string>();
	const found: string[] = [];
	const visit = (path: string, trail: readonly string[]): void => {
		const start = trail.indexOf(path);
		if (start >= 0) found.push([...trail.slice(start), path].join(' → '));
		if (start >= 0 || done.has(path)) return;
		for (const name of importsIn(sources.get(path) ?? ''))
			if (name.startsWith('.')) visit(targetOf(path, name), [...trail, path]);
		done.add(path);
	};
	for (const path of sources.keys()) visit(path, []);
	return found;
}
