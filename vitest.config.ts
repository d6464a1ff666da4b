import { defineConfig } from 'vitest/config';

const browser = ['tests/browser/**/*.test.ts'];
const built = ['tests/built/**/*.test.ts'];
const engines = ['tests/engines/**/*.test.ts'];
/** Called by `npm run test:programs` alone. */
const programs = ['tests/programs/**/*.test.ts'];

export default defineConfig({
	test: {
		testTimeout: 180_000,
		hookTimeout: 180_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'units',
					include: ['tests/**/*.test.ts'],
					exclude: [...browser, ...built, ...engines, ...programs],
				},
			},
			{
				extends: true,
				test: {
					name: 'built',
					include: [...built, ...browser],
					globalSetup: 'tests/built/build-sites.ts',
					// Two browsers at a time, one for each core of a small machine.
					maxWorkers: 2,
				},
			},
		],
	},
});
