import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { releasedContent } from '../../src/cli/released-content.ts';
import type { ExampleFiles } from '../../src/story/check/rule.ts';
import { edited, ferryFiles, released } from '../released.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const first = released(ferryFiles(), '2025-03-01', 'First published.');
const second = released(
	edited(first, [['statements/low-tide.md', 'The office wrote of “', 'It wrote of “']]),
	'2025-03-05'
);

function write(folder: string, files: ExampleFiles): string {
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	return folder;
}

function git(cwd: string, ...args: string[]): void {
	const who = ['-c', 'user.name=Editor', '-c', 'user.email=editor@harbour.example'];
	const { status, stderr } = spawnSync('git', [...who, ...args], { cwd, encoding: 'utf8' });
	if (status !== 0) throw new Error(stderr);
}

/** A repository with a commit for each state of its content. */
function repository(...states: readonly ExampleFiles[]): string {
	const root = temporaryFolder();
	git(root, 'init', '--quiet');
	for (const files of states) {
		write(join(root, 'content'), files);
		git(root, 'add', '--all');
		git(root, 'commit', '--quiet', '--message', 'A release');
	}
	return join(root, 'content');
}

/** A release of content: its statement, and the days of releases that are there; or what is missing. */
function contentOf(content: string, day: string): string {
	const found = releasedContent(content, day);
	if ('missing' in found) return found.missing;
	const text = readFileSync(join(found.folder, 'statements/low-tide.md'), 'utf8');
	const later = existsSync(join(found.folder, 'releases/2025-03-05.yaml'));
	found.remove();
	expect(existsSync(found.folder)).toBe(false);
	return `${found.from.replace(/ .{12}$/u, '')}: ${/\n(\S+) (?:office )?wrote/u.exec(text)?.[1] ?? ''}${later ? ', both' : ''}`;
}

test('takes the content of a release from the folder or from history', () => {
	const content = repository(first, second);
	expect(contentOf(content, '2025-03-01')).toBe('commit: The');
	expect(contentOf(content, '2025-03-05')).toBe('the content folder: It, both');
	write(content, { 'statements/low-tide.md': 'changed since' });
	expect(contentOf(content, '2025-03-05')).toBe('commit: It, both');
});

test('says what is missing', () => {
	const content = repository({ ...first, 'statements/low-tide.md': 'not what was released' });
	expect(contentOf(content, '2025-04-01')).toBe(
		'No commit has releases/2025-04-01.yaml: that release was never committed, or is none'
	);
	expect(contentOf(content, '2025-03-01')).toMatch(
		/^No commit from [0-9a-f]{12} on has the content whose hash releases\/2025-03-01\.yaml names/u
	);
	const alone = temporaryFolder({ 'site.yaml': '' });
	expect(contentOf(alone, '2025-03-01')).toMatch(
		/and no git repository is there to take it from$/u
	);
});

test('two builds of one release, on two days, are the same byte by byte', () => {
	const content = repository(first, second);
	const sums = ['2026-12-01', '2027-08-01'].map((day) => {
		const out = join(temporaryFolder(), 'site');
		// A clock that stands still, in every thread and process of the build.
		const clock = `const R = Date; const now = R.parse('${day}T10:00:00Z'); globalThis.Date = class extends R { constructor(...a) { if (a.length) super(...a); else super(now); } static now() { return now; } };`;
		const { status, stderr } = spawnSync(
			process.execPath,
			[main, 'build', '--release', '2025-03-01'],
			{
				encoding: 'utf8',
				env: {
					...process.env,
					NODE_ENV: 'production',
					NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(clock)}`,
					CONTENT_DIR: content,
					OUT_DIR: out,
					SITE_URL: 'https://site.example',
				},
			}
		);
		expect(status, stderr).toBe(0);
		expect(existsSync(join(out, 'releases/2025-03-01/data-2025-03-01.zip'))).toBe(true);
		return readFileSync(join(out, 'SHA256SUMS'), 'utf8');
	});
	expect(sums[0]).toBe(sums[1]);
	expect(sums[0]).toContain('releases/2025-03-01/release.json');
});
