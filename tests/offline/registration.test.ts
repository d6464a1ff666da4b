import { expect, test } from 'vitest';
import { registration } from '../../src/offline/registration.ts';

test('is a script of a few hundred bytes that names the worker', () => {
	const script = registration('/a/b/sw.js');
	expect(script).toContain("register('/a/b/sw.js'");
	expect(script.length).toBeLessThan(300);
});
