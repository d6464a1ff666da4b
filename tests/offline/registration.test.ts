import { expect, test } from 'vitest';
import { readOffline, registration } from '../../src/offline/registration.ts';

test.each([
	[undefined, true],
	['', true],
	['yes', true],
	['no', false],
	['off', 'Unexpected OFFLINE `off`, expected `yes` or `no`'],
])('reads OFFLINE=%s', (OFFLINE, answer) => {
	expect(readOffline({ OFFLINE })).toBe(answer);
});

test('is a script of a few hundred bytes that names the worker', () => {
	const script = registration('/a/b/sw.js');
	expect(script).toContain("register('/a/b/sw.js'");
	expect(script.length).toBeLessThan(300);
});
