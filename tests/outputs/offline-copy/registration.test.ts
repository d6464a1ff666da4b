import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { registration, workerTrust } from '../../../src/outputs/offline-copy/registration.ts';

test('is a script of a few hundred bytes that names the worker', () => {
	const script = registration('/a/b/sw.js');
	expect(script.match(/'\/a\/b\/sw\.js'/gu)).toHaveLength(2);
	expect(script.length).toBeLessThan(400);
});

/** Runs the script in a page that loads at once; gives what is registered. */
function registered(trustedTypes: unknown): unknown[] {
	const asked: unknown[] = [];
	const navigator = {
		serviceWorker: {
			register: (address: unknown) => {
				asked.push(address);
				return Promise.resolve();
			},
		},
	};
	const now = (_name: unknown, then: () => void) => {
		then();
	};
	const self = {
		trustedTypes,
		requestIdleCallback: (then: () => void) => {
			now('', then);
		},
	};
	runInNewContext(registration('/sw.js'), {
		navigator,
		location: { protocol: 'https:' },
		addEventListener: now,
		self,
	});
	return asked;
}

test('asks for the worker by a trusted address, or by its words where browsers know no trust', () => {
	expect(registered(undefined)).toEqual(['/sw.js']);
	const names: string[] = [];
	const trust = {
		createPolicy: (name: string, rules: { createScriptURL: (text: string) => string }) => {
			names.push(name);
			return { createScriptURL: (text: string) => ({ trusted: rules.createScriptURL(text) }) };
		},
	};
	expect(registered(trust)).toEqual([{ trusted: '/sw.js' }]);
	expect(names).toEqual([workerTrust]);
});
