import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleEvent, exampleStory } from '../../src/story/check/example-story.ts';
import { reportSchema } from '../../src/story/check/report/report.ts';
import { noContact } from '../../src/cli/check.ts';
import { useColour } from '../../src/cli/colour.ts';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const folders: Record<'good' | 'bad', string> = { good: '', bad: '' };

beforeAll(() => {
	for (const name of ['good', 'bad'] as const) {
		folders[name] = mkdtempSync(join(tmpdir(), 'check '));
		for (const [path, text] of Object.entries(exampleStory)) {
			mkdirSync(dirname(join(folders[name], path)), { recursive: true });
			writeFileSync(join(folders[name], path), text);
		}
	}
	writeFileSync(join(folders.bad, 'timeline/late-ferry.md'), exampleEvent({ actors: '[captain]' }));
});

afterAll(() => {
	for (const folder of Object.values(folders)) rmSync(folder, { recursive: true });
});

function run(args: string[], env: Readonly<Record<string, string>> = {}) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
		encoding: 'utf8',
		env: { ...process.env, NO_COLOR: '', FORCE_COLOR: '', ...env },
	});
	return { status, stdout, stderr };
}

/** The example story has two languages that it is not translated into. */
const untranslated = ['ps', 'ur']
	.map(
		(lang) =>
			`  ${lang}: article 0 of 1, site 0 of 1, statements 0 of 2, events 0 of 1, names ${lang === 'ur' ? '1' : '0'} of 5; 0 reviewed, 0 behind\n`
	)
	.join('');

test('ends with 0 where nothing is wrong and 1 where something is', () => {
	expect(run(['check'], { CONTENT_DIR: folders.good })).toEqual({
		status: 0,
		stdout: `✓ 9 files in ${relative(process.cwd(), folders.good)}, no faults\n${untranslated}  ${noContact}\n`,
		stderr: '',
	});
	const bad = run(['check'], { CONTENT_DIR: folders.bad, FORCE_COLOR: '1' });
	expect(bad.status).toBe(1);
	expect(bad.stdout).toContain('\u001B[');
	expect(bad.stdout).toContain('captain');
});

test('prints data that programs can read', () => {
	const { status, stdout } = run(['check', '--format', 'json'], { CONTENT_DIR: folders.bad });
	expect(status).toBe(1);
	expect(reportSchema.parse(JSON.parse(stdout)).faults).toHaveLength(1);
});

test.each([
	[['chek'], 'Did you mean the command `check`?'],
	[[], 'Unexpected call without a command'],
	[['check', '--frmat', 'json'], '--frmat'],
	[['check', '--format', 'jsn'], 'Did you mean the format `json`?'],
	[['check', 'content'], 'content'],
	[['check', '--explain', 'bidi-contrl'], 'Did you mean the rule `bidi-control`?'],
	[['__proto__'], 'Unexpected command'],
])('ends with 2 and says why for the command %j', (args, words) => {
	const { status, stdout, stderr } = run(args);
	expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
	expect(stderr).toContain(words);
	expect(stderr).not.toMatch(/^\s+at /mu);
});

test('explains a rule with its reason and both examples', () => {
	const { status, stdout } = run(['check', '--explain', 'duplicate-id']);
	expect(status).toBe(0);
	expect(stdout).toContain('Ids are addresses');
	expect(stdout).toContain('Passes:');
	expect(stdout).toContain('sources/more.yaml');
});

test.each([
	[{}, true, true],
	[{}, undefined, false],
	[{ NO_COLOR: '1' }, true, false],
	[{ FORCE_COLOR: '1' }, undefined, true],
	[{ FORCE_COLOR: '0' }, true, false],
	[{ FORCE_COLOR: '1', NO_COLOR: '1' }, undefined, true],
	[{ TERM: 'dumb' }, true, false],
])('colours by %j on a terminal: %s', (env, isTerminal, expected) => {
	expect(useColour(env, isTerminal)).toBe(expected);
});

test('shows what it mends before it writes it, and nothing is written without', () => {
	const folder = mkdtempSync(join(tmpdir(), 'fix '));
	cpSync(folders.good, folder, { recursive: true });
	const file = join(folder, 'timeline/late-ferry.md');
	const wrong = `\uFEFF${exampleEvent({ actors: '[mayr]' })}`;
	writeFileSync(file, wrong);
	const env = { CONTENT_DIR: folder };
	const dry = run(['check', '--fix', '--dry-run'], env);
	expect(dry).toMatchObject({ status: 1 });
	expect(dry.stdout).toMatch(/-actors: \[mayr\]\n\+actors: \[mayor\]\n[^]*Would mend 1 of/u);
	expect(readFileSync(file, 'utf8')).toBe(wrong);
	const real = run(['check', '--fix'], env);
	expect(real.stdout).toMatch(
		/\+actors: \[mayor\]\n[^]*✓ mended 1 of [^]*9 files in .+, no faults/u
	);
	expect(real.status).toBe(0);
	expect(readFileSync(file, 'utf8')).toBe(wrong.replace('mayr', 'mayor'));
	expect(run(['check', '--fix'], env).stdout).toContain('Nothing here is certain enough');
	expect(run(['check', '--fix', '--up-to-date', 'no-such.md'], env)).toMatchObject({ status: 2 });
	expect(run(['check', '--dry-run'], env)).toMatchObject({ status: 2 });
	rmSync(folder, { recursive: true });
});
