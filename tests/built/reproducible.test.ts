import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../src/publish/finish/finish.ts';
import { sumsName } from '../../src/publish/sums.ts';
import { builtCopy, projectCopy, run } from './project-copy.ts';

const minutes = 60_000;

test(
	'two builds in two folders, time zones and locales are the same, byte by byte',
	{ timeout: 3 * minutes },
	async () => {
		const [one, other] = [projectCopy(), projectCopy()];
		const first = await run(one, ['build'], { TZ: 'Asia/Kabul', LANG: 'C', LC_ALL: 'C' }).ended;
		const second = await run(other, ['build'], { TZ: 'UTC', LANG: 'de_DE.UTF-8', LC_ALL: '' })
			.ended;
		expect([first, second].map(({ status }) => status)).toEqual([0, 0]);
		const [dist, again] = [join(one, 'dist'), join(other, 'dist')];
		expect(listFiles(again)).toEqual(listFiles(dist));
		const differing = listFiles(dist).filter(
			(path) => !readFileSync(join(dist, path)).equals(readFileSync(join(again, path)))
		);
		expect(differing).toEqual([]);
		for (const path of listFiles(dist)) {
			expect(readFileSync(join(dist, path)).includes(one), `${path} names its folder`).toBe(false);
		}
	}
);

test(
	'a second build gives the same site, and without changes leaves it as it is',
	{ timeout: 4 * minutes },
	async () => {
		const folder = await builtCopy();
		const dist = join(folder, 'dist');
		const build = async (env: NodeJS.ProcessEnv = {}) => {
			const { status, output } = await run(folder, ['build'], env).ended;
			expect(status).toBe(0);
			return { isBuilt: output.includes('✓ built dist/'), made: statSync(dist).ino };
		};
		const sums = () => readFileSync(join(dist, sumsName), 'utf8');
		const first = await build();
		const before = sums();
		expect(await build()).toEqual({ isBuilt: false, made: first.made });

		const page = join(dist, 'statements/never-late/index.html');
		for (const change of [
			() => {
				writeFileSync(page, readFileSync(page, 'utf8').replace('<h1', '<h2'));
			},
			() => {
				rmSync(page);
			},
			() => {
				writeFileSync(join(folder, '.env'), 'ANY=1');
			},
		]) {
			change();
			expect(await build()).toMatchObject({ isBuilt: true });
			expect(sums()).toBe(before);
		}
		// What no build has made, none deletes.
		writeFileSync(join(dist, 'more.html'), '');
		const { status, output } = await run(folder, ['build']).ended;
		expect([status, output]).toEqual([
			2,
			expect.stringContaining('holds `more.html`, a file that this program has not made'),
		]);
		rmSync(join(dist, 'more.html'));
		expect(await build({ ANY: '2' })).toMatchObject({ isBuilt: true });
		expect(sums()).toBe(before);
		expect(await build({ BASE_PATH: '/a/' })).toMatchObject({ isBuilt: true });
		expect(sums()).not.toBe(before);
	}
);

test(
	'the copy is compared with its sums, and what differs is named',
	{ timeout: 2 * minutes },
	async () => {
		const folder = await builtCopy();
		await run(folder, ['build'], { SITE_URL: 'https://record.example' }).ended;
		expect(await run(folder, ['verify', 'dist']).ended).toMatchObject({ status: 0 });
		const changed = join(folder, 'dist/statements/never-late/index.html');
		const bytes = readFileSync(changed);
		bytes[bytes.length - 20] = 0x21;
		writeFileSync(changed, bytes);
		writeFileSync(join(folder, 'dist/more.html'), '');
		expect(await run(folder, ['verify', 'dist']).ended).toEqual({
			status: 1,
			output: 'extra    more.html\ndiffers  statements/never-late/index.html\n',
		});
		expect(await run(folder, ['verify', 'public']).ended).toMatchObject({ status: 2 });
	}
);
