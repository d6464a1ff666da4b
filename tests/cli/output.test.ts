import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { caches } from '../../src/publish/finish/writable.ts';
import { exampleEvent } from '../../src/story/check/example-story.ts';
import { builtCopy, projectCopy, run, writeStory } from '../built/project-copy.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const minutes = 60_000;
/** The tests may run on a host’s machine, which refuses a build that does not name its place. */
const nobodysHost = { GITHUB_ACTIONS: '', GITLAB_CI: '', NETLIFY: '', CF_PAGES: '', VERCEL: '' };

test('an empty OUT_DIR is none: the project stays', { timeout: 2 * minutes }, async () => {
	const folder = projectCopy();
	const before = readdirSync(folder);
	const { status, output } = await run(folder, ['build'], {
		OUT_DIR: '',
		SITE_URL: '',
		...nobodysHost,
	}).ended;
	expect([status, output]).toEqual([0, expect.stringContaining('✓ built dist/\n')]);
	expect(output).toContain(
		'! SITE_URL is not set, so this site says that it stands at http://localhost:4321:\n'
	);
	expect(readdirSync(folder)).toEqual(expect.arrayContaining([...before, 'dist']));
	expect(readdirSync(folder)).not.toContain('index.html');
});

test.each(['build', 'start'])(
	'`%s` leaves a folder that holds other things as it is',
	{ timeout: minutes },
	async (command) => {
		const folder = projectCopy();
		const other = temporaryFolder({ 'thesis/chapter.txt': 'precious' });
		const { status, output } = await run(folder, [command], { OUT_DIR: other }).ended;
		expect([status, output]).toEqual([
			2,
			`Unexpected output folder \`${other}\` (OUT_DIR), which holds \`thesis\` and is no site that this program has made, expected a folder that is new, empty or an earlier site, such as \`dist\` or \`/srv/site\`\n`,
		]);
		expect(readFileSync(join(other, 'thesis/chapter.txt'), 'utf8')).toBe('precious');
	}
);

test('what somebody has put into `dist` is not deleted', { timeout: minutes }, async () => {
	const folder = projectCopy();
	mkdirSync(join(folder, 'dist'));
	writeFileSync(join(folder, 'dist/notes.txt'), 'precious');
	const { status, output } = await run(folder, ['build'], {}).ended;
	expect([status, output]).toEqual([2, expect.stringContaining('holds `notes.txt`')]);
	expect(readFileSync(join(folder, 'dist/notes.txt'), 'utf8')).toBe('precious');
});

test(
	'a site beside the project is built, served and built again, though the names begin alike',
	{ timeout: 3 * minutes },
	async () => {
		const folder = projectCopy();
		const beside = `${folder}-public`;
		onTestFinished(() => {
			rmSync(beside, { recursive: true, force: true });
		});
		const out = join(beside, 'html #1');
		const { child } = run(folder, ['start'], { OUT_DIR: ` ${out}/ `, SITE_URL: '' });
		let output = '';
		const address = await new Promise<string | undefined>((settle) => {
			child.once('close', () => {
				settle(undefined);
			});
			for (const stream of [child.stdout, child.stderr])
				stream?.on('data', (text: string) => {
					output += text;
					const found = /serving (?<address>http:\S+)\n/u.exec(output)?.groups?.['address'];
					if (found !== undefined) settle(found);
				});
		});
		expect(output).toContain(`✓ built ${out}/\n`);
		expect(output).not.toContain('SITE_URL');
		const answer = await fetch(`${address ?? ''}SHA256SUMS`);
		expect(await answer.text()).toBe(readFileSync(join(out, 'SHA256SUMS'), 'utf8'));
		child.kill();
		expect(existsSync(join(folder, 'dist'))).toBe(false);
		expect(readdirSync(beside)).toEqual(['html #1']);
		const again = await run(folder, ['build'], { OUT_DIR: out, SITE_URL: 'https://a.example' })
			.ended;
		expect([again.status, again.output]).toEqual([0, expect.stringContaining('✓ built ')]);
		expect(readdirSync(beside)).toEqual(['html #1']);
	}
);

test('every wrong variable is said at once, one sentence each', { timeout: minutes }, async () => {
	const { status, output } = await run(projectCopy(), ['build'], {
		SITE_URL: 'https://$x.example',
		OFFLINE: 'maybe',
	}).ended;
	expect(status).toBe(2);
	expect(output.trim().split('\n')).toEqual([
		expect.stringMatching(/^Unexpected SITE_URL `https:\/\/\$x\.example`, expected /u),
		'Unexpected OFFLINE `maybe`, expected `yes` or `no`',
	]);
});

test('a host’s machine builds nothing for nowhere', { timeout: minutes }, async () => {
	const folder = projectCopy();
	const { status, output } = await run(folder, ['build'], {
		SITE_URL: ' ',
		...nobodysHost,
		CF_PAGES: '1',
	}).ended;
	expect([status, output]).toEqual([
		2,
		expect.stringMatching(
			/^Unexpected build on Cloudflare Pages \(CF_PAGES\) without SITE_URL, [^\n]+\n$/u
		),
	]);
	expect(existsSync(join(folder, 'dist'))).toBe(false);
});

/** Lines of a trace: `at place (file:line:column)`. */
const trace = /^\s+at .*:\d+:\d+\)?$/mu;

test(
	'a place that cannot be written is said before anything is built, and the last site stays',
	{ timeout: 2 * minutes },
	async () => {
		const folder = await builtCopy();
		const sums = readFileSync(join(folder, 'dist/SHA256SUMS'), 'utf8');
		const made = readdirSync(join(folder, '.cache')).map((name) => `.cache/${name}`);
		expect(caches).toEqual(expect.arrayContaining(made));
		writeStory(folder, { 'timeline/fog.md': exampleEvent({ title: 'Fog comes in' }) });
		for (const path of ['.cache/cards', '.cache/fonts']) {
			rmSync(join(folder, path), { recursive: true, force: true });
			writeFileSync(join(folder, path), '');
		}
		const { status, output } = await run(folder, ['build']).ended;
		expect([status, output.trim().split('\n')]).toEqual([
			1,
			['cards', 'fonts'].map((name): unknown =>
				expect.stringMatching(
					new RegExp(
						`^Unexpected folder \`${folder}/\\.cache/${name}\` that cannot be written \\(EEXIST\\), expected one that can: `,
						'u'
					)
				)
			),
		]);
		expect(readFileSync(join(folder, 'dist/SHA256SUMS'), 'utf8')).toBe(sums);
	}
);

test.skipIf(process.platform === 'win32')(
	'a build that may write no more ends in one sentence, and the last site stays',
	{ timeout: 2 * minutes },
	async () => {
		const folder = await builtCopy();
		const sums = readFileSync(join(folder, 'dist/SHA256SUMS'), 'utf8');
		writeStory(folder, { 'timeline/fog.md': exampleEvent({ title: 'Fog comes in' }) });
		const { status, stdout, stderr } = spawnSync(
			'sh',
			['-c', 'ulimit -f 60; exec "$0" src/cli/main.ts build', process.execPath],
			{
				cwd: folder,
				encoding: 'utf8',
				env: {
					...process.env,
					...nobodysHost,
					CONTENT_DIR: '',
					OUT_DIR: '',
					NODE_ENV: 'production',
				},
			}
		);
		expect([status, stdout]).toEqual([1, expect.stringContaining('no faults')]);
		expect(stderr).toMatch(/^Unexpected limit on the size of files .*\(EFBIG\), expected .*$/mu);
		expect(stderr).not.toMatch(trace);
		expect(readFileSync(join(folder, 'dist/SHA256SUMS'), 'utf8')).toBe(sums);
		expect(await run(folder, ['build']).ended).toMatchObject({ status: 0 });
		expect(existsSync(join(folder, 'dist/timeline/fog/index.html'))).toBe(true);
	}
);
