import { existsSync, readFileSync } from 'node:fs';
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

test('SECURITY.md says where to report, and about what', () => {
	const text = readFileSync('SECURITY.md', 'utf8');
	expect(text).toContain('Report a vulnerability');
	expect(text).toContain('security.txt');
	expect(text.length).toBeLessThan(2_000);
});
