import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { exampleStory } from '../../src/story/check/example-story.ts';
import { listFiles } from '../../src/publish/finish/finish.ts';
import { readSums, sha256, sumsName } from '../../src/publish/sums.ts';
import { builtCopy, run, writeStory } from './project-copy.ts';

const minutes = 60_000;

/** The title that a whole built site bears; fails where any of its files is not as its sums say. */
function titleOf(folder: string): string {
	const dist = join(folder, 'dist');
	const sums = readSums(readFileSync(join(dist, sumsName), 'utf8'));
	const files = listFiles(dist).filter((path) => path !== sumsName);
	expect(files).toEqual([...(sums?.keys() ?? [])].sort());
	for (const path of files) expect(sha256(readFileSync(join(dist, path)))).toBe(sums?.get(path));
	const page = readFileSync(join(dist, 'method/index.html'), 'utf8');
	return /· (?<title>[^<]*)<\/title>/u.exec(page)?.groups?.['title'] ?? '';
}

function rename(folder: string, title: string): void {
	const site = exampleStory['site.yaml'] ?? '';
	writeStory(folder, { 'site.yaml': site.replace(/^title: .*$/mu, `title: ${title}`) });
}

test(
	'a build that is killed leaves the last good site or the new one',
	{ timeout: 5 * minutes },
	async () => {
		const folder = await builtCopy();
		rename(folder, 'Site 0');
		const begun = performance.now();
		expect(await run(folder, ['build']).ended).toMatchObject({ status: 0 });
		const whole = performance.now() - begun;
		let last = 'Site 0';
		for (let round = 1; round <= 10; round += 1) {
			rename(folder, `Site ${String(round)}`);
			const moment = Math.random() * whole;
			const { child, ended } = run(folder, ['build']);
			await Promise.race([wait(moment), ended]);
			child.kill('SIGKILL');
			await ended;
			const title = titleOf(folder);
			expect([last, `Site ${String(round)}`], `killed after ${String(moment)} ms`).toContain(title);
			last = title;
		}
		expect(await run(folder, ['build']).ended).toMatchObject({ status: 0 });
		expect(titleOf(folder)).toBe('Site 10');
		const left = readdirSync(join(folder, '.cache/sites'), { recursive: true, encoding: 'utf8' });
		expect(left.filter((path) => path.includes('build-'))).toEqual([]);
		expect(readdirSync(folder).filter((name) => name.includes('record-'))).toEqual([]);
	}
);

test('a build that fails leaves the last good site', { timeout: 2 * minutes }, async () => {
	const folder = await builtCopy();
	const good = titleOf(folder);
	expect(good).not.toBe('');
	writeStory(folder, { 'site.yaml': 'title: [\n' });
	expect(await run(folder, ['build']).ended).toMatchObject({ status: 1 });
	expect(titleOf(folder)).toBe(good);
	rename(folder, 'Better');
	rmSync(join(folder, 'src/pages/404.astro'));
	rmSync(join(folder, 'src/styles/base.css'));
	const { status } = await run(folder, ['build']).ended;
	expect(status).not.toBe(0);
	expect(titleOf(folder)).toBe(good);
});

test(
	'of two builds at once, one site stands at the end, whole',
	{ timeout: 2 * minutes },
	async () => {
		const folder = await builtCopy();
		rename(folder, 'Both');
		const ends = await Promise.all([run(folder, ['build']).ended, run(folder, ['build']).ended]);
		expect(ends.map(({ status }) => status)).toEqual([0, 0]);
		expect(titleOf(folder)).toBe('Both');
	}
);
