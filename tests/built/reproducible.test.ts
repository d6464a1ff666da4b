import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../src/build/finish.ts';
import { projectCopy, run } from './project-copy.ts';

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

test('a second build without changes gives the same site', { timeout: 2 * minutes }, async () => {
	const folder = projectCopy();
	const sums = async () => {
		expect(await run(folder, ['build']).ended).toMatchObject({ status: 0 });
		return readFileSync(join(folder, 'dist/SHA256SUMS'), 'utf8');
	};
	const first = await sums();
	expect(await sums()).toBe(first);
});

test(
	'the copy is compared with its sums, and what differs is named',
	{ timeout: 2 * minutes },
	async () => {
		const folder = projectCopy();
		await run(folder, ['build']).ended;
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
