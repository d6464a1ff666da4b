import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { usage } from '../../src/cli/usage.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
	scripts: Readonly<Record<string, string>>;
};
/** The commands that `npm run` hands to this program. */
const commands = Object.entries(scripts).flatMap(([name, script]) =>
	script === `node src/cli/main.ts ${name}` ? [name] : []
);

function run(...args: string[]): [status: number | null, stdout: string, stderr: string] {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', ...args], {
		encoding: 'utf8',
		env: { ...process.env, BASE_PATH: '..' },
	});
	return [status, stdout, stderr];
}

test('lists every command that there is', () => {
	expect(commands).toContain('build');
	for (const name of commands) expect(usage()).toMatch(new RegExp(`^  ${name}(?: |$)`, 'mu'));
});

test('lists what each command heeds, and no more', () => {
	expect(usage('verify')).toMatchInlineSnapshot(`
		"Usage: npm run <command>

		  verify -- <folder or address>         compare a copy of the site with its SHA256SUMS
		  verify -- <…> --sums dist/SHA256SUMS  compare it with a list of your own
		"
	`);
	expect(usage('new')).toMatchInlineSnapshot(`
		"Usage: npm run <command>

		  new -- event|statement|source [id]  write a file with blanks to fill in
		  new -- findings                     the same for what was found, first on the first page
		  new -- source <address> [id]        the same, filled from what the page says of itself
		  new -- translation <file>           the same for the translation of a file: article.ur.md, topics.ur.yaml, timeline/<id>.ur.md
		  new -- translation <language>       write every file that a language still lacks
		  new -- story <folder> [language]    write a whole small story to fill in

		Variables of the environment:

		  CONTENT_DIR                         folder of the content, in place of content/
		"
	`);
});

test.each([
	['build', '--help'],
	['check', '-h'],
	['new', 'event', '--help'],
])('prints the usage of a command: %s %s', (...args) => {
	const [name = ''] = args;
	expect(run(...args)).toEqual([0, usage(name), '']);
	expect(usage(name)).toContain(`\n  ${name}`);
});

test('prints the usage of all commands', () => {
	for (const word of ['help', '--help', '-h']) expect(run(word)).toEqual([0, usage(), '']);
});
