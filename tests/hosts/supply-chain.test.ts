import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Update {
	readonly 'package-ecosystem': string;
	readonly directory: string;
	readonly schedule: { readonly interval: string };
}

const { version, updates } = parse(readFileSync('.github/dependabot.yml', 'utf8')) as {
	version: number;
	updates: readonly Update[];
};

test('new versions of packages and of actions are asked for every week', () => {
	expect(version).toBe(2);
	expect(updates.map((update) => update['package-ecosystem'])).toEqual(['npm', 'github-actions']);
	for (const { directory, schedule } of updates) {
		expect(directory).toBe('/');
		expect(schedule.interval).toBe('weekly');
	}
	for (const path of ['package-lock.json', '.github/workflows'])
		expect(existsSync(path)).toBe(true);
});

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));

test('actions are named by commit, with the version beside it', () => {
	const used = workflows.flatMap((text) => text.match(/(?<=uses: ).*/gu) ?? []);
	const foreign = used.filter((action) => !action.startsWith('./'));
	expect(foreign.length).toBeGreaterThan(4);
	for (const action of foreign)
		expect(action).toMatch(/^[\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/u);
});

test('no package runs code of its own as it is installed', () => {
	expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/mu);
});

test('SECURITY.md says where to report, and about what', () => {
	const text = readFileSync('SECURITY.md', 'utf8');
	expect(text).toContain('Report a vulnerability');
	expect(text).toContain('security.txt');
	expect(text.length).toBeLessThan(2_000);
});
