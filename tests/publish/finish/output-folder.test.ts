import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { whyNotOutput } from '../../../src/publish/finish/output-folder.ts';
import { formatSums, sha256 } from '../../../src/publish/sums.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const expected =
	'expected a folder that is new, empty or an earlier site, such as `dist` or `/srv/site`';
const marks = ['_headers', 'hosting/Caddyfile', 'hosting/nginx.conf', 'index.html'];

/** The files of a site as this program makes them, with a list of their sums. */
function site(folder: string): Record<string, string> {
	const list = formatSums(new Map(marks.map((path) => [path, sha256(path)])));
	const files = marks.map((path) => [`${folder}/${path}`, path]);
	return { ...(Object.fromEntries(files) as object), [`${folder}/SHA256SUMS`]: list };
}

/** A folder with a project, a story and sites of several kinds in it. */
function machine(): string {
	const folder = temporaryFolder({
		'project/src/a.ts': '',
		'project/content/site.yaml': '',
		'project/package.json': '{}',
		'story/site.yaml': '',
		'other/thesis/chapter.txt': 'words',
		'mirror/SHA256SUMS': `${sha256('')}  image.iso\n`,
		'mirror/image.iso': '',
		...site('project/dist'),
		...site('www/earlier'),
		...site('www/touched'),
		'www/touched/CNAME': 'example.org',
		'www/touched/.git/config': '',
		...site('www/seen'),
		'www/seen/.DS_Store': '',
		'www/seen/cards/.DS_Store': '',
	});
	mkdirSync(join(folder, 'empty'));
	return folder;
}

/** What is said of an output folder, given from the machine's folder, with that folder's path taken out. */
function saidOf(folder: string, out: string, content = 'project/content'): string | undefined {
	const said = whyNotOutput({
		out: resolve(folder, out),
		content: join(folder, content),
		root: join(folder, 'project'),
	});
	return said?.replaceAll(`${folder}/`, '');
}

test.each([
	'project/dist',
	'project/dist/',
	'project/site',
	'project/out/public',
	'project/.cache/tests/one',
	'project-public/html',
	'empty',
	'www/new',
	'www/earlier',
	'www/seen',
])('lets the site be put into %s', (out) => {
	expect(saidOf(machine(), out)).toBeUndefined();
});

test.each([
	['project', 'is or holds the project'],
	['project/src/..', 'is or holds the project'],
	['.', 'is or holds the project'],
	['/', 'is or holds the project'],
	['project/content', 'is or holds the content folder'],
	['project/content/site', 'lies in the content folder'],
	['project/src', 'lies in `src/`, a folder of the project’s own'],
	['project/src/out', 'lies in `src/`, a folder of the project’s own'],
	['project/SRC/out', 'lies in `src/`, a folder of the project’s own'],
	['project/public/out', 'lies in `public/`, a folder of the project’s own'],
	['project/tests/out', 'lies in `tests/`, a folder of the project’s own'],
	['project/node_modules/.cache/x', 'lies in `node_modules/`, a folder of the project’s own'],
	['project/.git/x', 'lies in `.git/`, a folder of the project’s own'],
	['project/.vscode', 'lies in `.vscode/`, a folder of the project’s own'],
	['project/.cache', 'lies in `.cache/`, a folder of the project’s own'],
	['project/.cache/cards', 'lies in `.cache/`, a folder of the project’s own'],
	['project/package.json', 'is a file'],
	['project/package.json/site', 'lies below a file'],
	['other', 'holds `thesis` and is no site that this program has made'],
	['mirror', 'holds `SHA256SUMS` and is no site that this program has made'],
	['www/touched', 'holds `.git/config`, a file that this program has not made'],
])('refuses to put it into %s, which %s', (out, why) => {
	const folder = machine();
	const said = saidOf(folder, out);
	expect(said).toMatch(/^Unexpected output folder `[^`]+` \(OUT_DIR\), /u);
	expect(said).toContain(`, which ${why}, ${expected}`);
});

test('knows the content folder wherever it lies', () => {
	const folder = machine();
	for (const out of ['story', 'story/site', '.'])
		expect(saidOf(folder, out, 'story')).toMatch(/is or holds the|lies in the content folder/u);
});

test('refuses the home folder and what holds it, even where they are empty', () => {
	const said = whyNotOutput({ out: homedir(), content: '/a/content', root: '/a' });
	expect(said).toContain('which is or holds the home folder');
});

test.runIf(existsSync('/dev/shm') && statSync('/dev/shm').dev !== statSync('/dev').dev)(
	'refuses the folder at which a disk is mounted',
	() => {
		const said = whyNotOutput({ out: '/dev/shm', content: '/a/content', root: '/a' });
		expect(said).toContain('which is where a disk is mounted, and so cannot be replaced');
	}
);

test('follows links to the folder that would be replaced', () => {
	const folder = machine();
	const link = (target: string, name: string) => {
		symlinkSync(join(folder, target), join(folder, name));
	};
	link('project', 'to-project');
	link('project/content', 'to-content');
	link('other', 'to-other');
	link('www/earlier', 'to-earlier');
	link('nowhere', 'to-nowhere');
	expect(saidOf(folder, 'to-project')).toContain('which is or holds the project,');
	expect(saidOf(folder, 'to-project/src/x')).toContain('which lies in `src/`');
	expect(saidOf(folder, 'to-content')).toContain('which is or holds the content folder');
	expect(saidOf(folder, 'to-other')).toContain('which holds `thesis`');
	expect(saidOf(folder, 'to-nowhere')).toContain('behind a link that leads nowhere');
	expect(saidOf(folder, 'to-nowhere/site')).toContain('behind a link that leads nowhere');
	expect(saidOf(folder, 'to-earlier')).toBeUndefined();
	// The story may lie behind a link as well.
	expect(saidOf(folder, 'project/content', 'to-content')).toContain('is or holds the content');
});

test('takes a list of sums for its own only in the form that it writes', () => {
	const folder = temporaryFolder(site('one'));
	writeFileSync(join(folder, 'one/SHA256SUMS'), `${sha256('')} *index.html\n`);
	expect(saidOf(folder, 'one')).toContain('is no site that this program has made');
});

test('no folder at the top of this project may be replaced', () => {
	const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).split('\n');
	const folders = new Set(
		tracked.filter((path) => path.includes('/')).map((path) => path.split('/')[0])
	);
	const root = resolve();
	for (const folder of folders) {
		const out = join(root, folder ?? '', 'new');
		expect(whyNotOutput({ out, content: join(root, 'content'), root }), folder).toBeDefined();
	}
});
