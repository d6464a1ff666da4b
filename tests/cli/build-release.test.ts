import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { releasedContent } from '../../src/cli/released-content.ts';
import type { ExampleFiles } from '../../src/story/check/rule.ts';
import { twoReleases } from '../released.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const [first, second] = twoReleases('2025-03-01', '2025-03-05');

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

/** A release of content: an answer of it, and the days of releases that are there; or what is missing. */
function contentOf(content: string, day: string): string {
	const found = releasedContent(content, day);
	if ('missing' in found) return found.missing;
	const text = readFileSync(join(found.folder, 'statements/low-tide.md'), 'utf8');
	const later = existsSync(join(found.folder, 'releases/2025-03-05.yaml'));
	found.remove();
	expect(existsSync(found.folder)).toBe(false);
	return `${found.from.replace(/ .{12}$/u, '')}: ${/so: \{ answer: (\S+),/u.exec(text)?.[1] ?? ''}${later ? ', both' : ''}`;
}

test('takes the content of a release from the folder or from history', () => {
	const content = repository(first, second);
	expect(contentOf(content, '2025-03-01')).toBe('commit: no-source-found');
	expect(contentOf(content, '2025-03-05')).toBe('the content folder: not-checkable, both');
	write(content, { 'statements/low-tide.md': 'changed since' });
	expect(contentOf(content, '2025-03-05')).toBe('commit: not-checkable, both');
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

/** Builds a release on a day: a clock that stands still there, in every thread and process. */
function buildOn(today: string, content: string, day: string): string {
	const out = join(temporaryFolder(), 'site');
	const clock = `const R = Date; const now = R.parse('${today}T10:00:00Z'); globalThis.Date = class extends R { constructor(...a) { if (a.length) super(...a); else super(now); } static now() { return now; } };`;
	const { status, stderr } = spawnSync(process.execPath, [main, 'build', '--release', day], {
		encoding: 'utf8',
		env: {
			...process.env,
			NODE_ENV: 'production',
			NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(clock)}`,
			CONTENT_DIR: content,
			OUT_DIR: out,
			SITE_URL: 'https://site.example',
		},
	});
	expect(status, stderr).toBe(0);
	return out;
}

test('two builds of one release, on two days, are the same byte by byte, and one date is in all of it', () => {
	const content = repository(first, second);
	write(content, { 'statements/low-tide.md': 'changed since' });
	// Less than two weeks on: a build forgets cards and fonts that none has asked for in that time, those of other tests too.
	const [one = '', other = ''] = ['2026-12-01', '2026-12-09'].map((today) =>
		buildOn(today, content, '2025-03-05')
	);
	const read = (file: string) => readFileSync(join(one, file), 'utf8');
	expect(read('SHA256SUMS')).toBe(readFileSync(join(other, 'SHA256SUMS'), 'utf8'));
	expect(read('SHA256SUMS')).toContain('releases/2025-03-05/data-2025-03-05.zip');
	const sitemap = load(read('sitemap-0.xml'), { xml: true });
	for (const [path, day, written] of [
		['timeline/new-quay/', '2025-03-05', '5 March 2025'],
		['statements/low-tide/', '2025-03-05', '5 March 2025'],
		['timeline/late-ferry/', '2025-03-01', undefined],
		['statements/never-late/', '2025-03-01', undefined],
	] as const) {
		const $ = load(read(`${path}index.html`));
		expect($('.last-changed time').first().text() || undefined, path).toBe(written);
		expect($('meta[property="article:modified_time"]').attr('content'), path).toBe(day);
		expect($('script[type="application/ld+json"]').text(), path).toContain(
			`"datePublished":"2025-03-01","dateModified":"${day}"`
		);
		const url = sitemap('url').filter((_index, one) => sitemap('loc', one).text().endsWith(path));
		expect(url.first().find('lastmod').text(), path).toBe(`${day}T00:00:00.000Z`);
	}
	expect(read('statements/low-tide/index.html')).toContain(
		'The answer went from <em>No source found</em> to <em>Can’t be checked</em>'
	);
	expect(read('data/events.ics')).toMatch(/new-quay\/\r\nSEQUENCE:1\r\nDTSTAMP:20250305T000000Z/u);
	expect(JSON.parse(read('data/datapackage.json'))).toMatchObject({ version: '2025-03-05' });
	const sum = createHash('sha256')
		.update(readFileSync(join(one, 'releases/2025-03-05/data-2025-03-05.zip')))
		.digest('hex');
	expect(read('releases/2025-03-05/index.html')).toContain(sum);
});
