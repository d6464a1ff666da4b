import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const run = (content: string) =>
	spawnSync(process.execPath, [main, 'fairness'], {
		encoding: 'utf8',
		env: { ...process.env, CONTENT_DIR: content },
	});

test('prints the story and each topic, side by side, and marks what is uneven', () => {
	const { status, stdout } = run('tests/fixtures/ferry');
	expect(status).toBe(0);
	expect(stdout).toMatch(/^The whole story: \d+ pieces of evidence\n/u);
	expect(stdout).toMatch(/^ {27} +other +un$/mu);
	for (const name of ['events it acts in', 'of them quoted', 'casualty figures given'])
		expect(stdout).toContain(name);
	expect(stdout).toMatch(/languages of sources +English \d+ \(\d+%\)/u);
	expect(stdout).not.toMatch(/NaN|undefined/u);
});

test('says what is wrong with content that has faults', () => {
	const { status, stdout } = run('tests/fixtures/none');
	expect(status).toBe(1);
	expect(stdout).toContain('expected');
});
