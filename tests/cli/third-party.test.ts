import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { thirdParty, thirdPartyFile } from '../../src/cli/third-party.ts';

const lock = readFileSync('package-lock.json', 'utf8');

test('THIRD-PARTY.md is what the lock file gives (npm run licences writes it)', () => {
	expect(readFileSync(thirdPartyFile, 'utf8')).toBe(thirdParty(lock));
});

test('names what is only for tests apart: nothing that builds the site binds those who do', () => {
	const [, building = '', testing = ''] = thirdParty(lock).split(/^## To /mu);
	expect(building).toContain('`astro`');
	expect(testing).toContain('`citeproc`');
	expect(building).not.toMatch(/AGPL|CPAL|^### GPL|SSPL/mu);
});

/** The lock file with something else said of some packages. */
function changed(change: (packages: Record<string, { license?: string }>) => void): string {
	const parsed = JSON.parse(lock) as { packages: Record<string, { license?: string }> };
	change(parsed.packages);
	return JSON.stringify(parsed);
}

test('refuses a package without a licence, and one of the built site that is gone', () => {
	const nameless = changed((packages) => {
		delete packages['node_modules/astro']?.license;
	});
	expect(() => thirdParty(nameless)).toThrow('Unexpected package `astro` without a licence');
	const gone = changed((packages) => {
		Reflect.deleteProperty(packages, 'node_modules/world-atlas');
	});
	expect(() => thirdParty(gone)).toThrow('Unexpected list without `world-atlas`');
});
