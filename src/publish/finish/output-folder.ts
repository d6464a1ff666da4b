import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { listFiles } from './finish.ts';
import { formatSums, readSums, sumsName } from '../sums.ts';
import { caches } from './writable.ts';

/** Folders of the project that hold what nobody could make anew. */
const own = ['content', 'findings', 'node_modules', 'public', 'src', 'tests'];
/** Files that every site has that this program made. */
const marks = ['_headers', 'hosting/Caddyfile', 'hosting/nginx.conf', 'index.html'];
/** What systems leave in any folder that somebody looks at. */
const litter = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/u;
const expected =
	'expected a folder that is new, empty or an earlier site, such as `dist` or `/srv/site`';

/** The folders that a build has to do with, as absolute paths. */
export interface BuildFolders {
	/** The folder of the finished site: whatever lies there is replaced. */
	readonly out: string;
	readonly content: string;
	/** The project's folder. */
	readonly root: string;
}

/**
 * Why the finished site must not be put into a folder, in one sentence; `undefined` where it may. A build
 * replaces the whole folder, so it has to be the site's own: not the project, its content or a part of
 * them, and nothing in it that this program has not made.
 */
export function whyNotOutput({ out, content, root }: BuildFolders): string | undefined {
	const refuse = (why: string) =>
		`Unexpected output folder \`${out}\` (OUT_DIR), which ${why}, ${expected}`;
	let real: string;
	try {
		real = realPath(out);
	} catch (error) {
		return refuse(whyUnreadable(error));
	}
	const others = { 'the project': root, 'the content folder': content, ...userFolders() };
	for (const [name, folder] of Object.entries(others))
		if (isWithin(realPathOf(folder), real)) return refuse(`is or holds ${name}`);
	if (isWithin(real, realPathOf(content))) return refuse('lies in the content folder');
	const room = ownRoomOf(relative(realPathOf(root), real));
	if (room !== undefined) return refuse(`lies in \`${room}/\`, a folder of the project’s own`);
	if (isMounted(real))
		return refuse('is where a disk is mounted, and so cannot be replaced; a folder in it can');
	const found = foreignIn(real);
	return found === undefined ? undefined : refuse(found);
}

/**
 * The path of a folder, with every link on the way replaced by what it leads to, and with letters as the
 * disk has them. What is not there yet stands as it is written. Throws where a link leads nowhere, or a
 * part of the path is a file or cannot be looked into.
 */
export function realPath(path: string): string {
	try {
		return realpathSync.native(path);
	} catch (error) {
		const isLink = lstatSync(path, { throwIfNoEntry: false }) !== undefined;
		if (codeOf(error) !== 'ENOENT' || isLink || dirname(path) === path) throw error;
		return join(realPath(dirname(path)), basename(path));
	}
}

/** Folders that stay where they are even while they are empty. */
function userFolders(): Readonly<Record<string, string>> {
	const temporary = { 'the folder for temporary files': tmpdir() };
	try {
		return { 'the home folder': homedir(), ...temporary };
	} catch {
		// A user without an entry in the list of users, as containers have them, has none.
		return temporary;
	}
}

/** The same for a folder whose own faults others report. */
function realPathOf(path: string): string {
	try {
		return realPath(path);
	} catch {
		return path;
	}
}

function isWithin(inner: string, outer: string): boolean {
	const way = relative(outer, inner);
	return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The folder of the project's own that a path from its root leads into. */
function ownRoomOf(way: string): string | undefined {
	const [first = '', second = ''] = way.toLowerCase().split(sep);
	if (isAbsolute(way) || first === '..') return undefined;
	if (first === '.cache')
		return second === '' || caches.includes(`${first}/${second}`) ? first : undefined;
	return own.includes(first) || first.startsWith('.') ? first : undefined;
}

/** Whether a folder is the root of a disk or a volume. */
function isMounted(folder: string): boolean {
	const [disk, around] = [folder, dirname(folder)].map(
		(path) => statSync(path, { throwIfNoEntry: false })?.dev
	);
	return disk !== undefined && disk !== around;
}

/** What a folder is or holds that this program has not made. */
function foreignIn(folder: string): string | undefined {
	const stat = statSync(folder, { throwIfNoEntry: false });
	if (!stat) return undefined;
	if (!stat.isDirectory()) return 'is a file';
	try {
		const names = readdirSync(folder).filter((name) => !litter.test(name));
		if (names.length === 0) return undefined;
		const sums = names.includes(sumsName) ? sumsIn(folder) : undefined;
		if (!sums) return `holds \`${names[0] ?? ''}\` and is no site that this program has made`;
		const foreign = listFiles(folder).find(
			(path) => path !== sumsName && !sums.has(path) && !litter.test(path)
		);
		return foreign === undefined
			? undefined
			: `holds \`${foreign}\`, a file that this program has not made`;
	} catch (error) {
		return whyUnreadable(error);
	}
}

/** The sums of a site, where the list has the form in which this program writes it and names its marks. */
function sumsIn(folder: string): ReadonlyMap<string, string> | undefined {
	const text = readFileSync(join(folder, sumsName), 'utf8');
	const sums = readSums(text);
	return sums && formatSums(sums) === text && marks.every((path) => sums.has(path))
		? sums
		: undefined;
}

function whyUnreadable(error: unknown): string {
	const code = codeOf(error);
	if (code === 'ENOTDIR') return 'lies below a file';
	if (code === 'ENOENT' || code === 'ELOOP') return 'is or lies behind a link that leads nowhere';
	return `cannot be looked into (${code})`;
}

function codeOf(error: unknown): string {
	return (error as NodeJS.ErrnoException).code ?? String(error);
}
