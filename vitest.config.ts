import { defineConfig } from 'vitest/config';
import { compiled } from './tests/built/compiled.ts';
import { LongestFirst } from './tests/longest-first.ts';

const browser = ['tests/browser/**/*.test.ts'];
const built = ['tests/built/**/*.test.ts'];
const engines = ['tests/engines/**/*.test.ts'];
/** Replaces a library for all that it loads, so it can't share what other tests have loaded. */
const alone = ['tests/story/check/parse-once.test.ts'];
/** Called by `npm run test:programs` alone. */
const programs = ['tests/programs/**/*.test.ts'];

export default defineConfig({
	test: {
		testTimeout: 180_000,
		hookTimeout: 180_000,
		// Loading the code, and the shipped story, costs more than most tests: files of one worker share both.
		isolate: false,
		sequence: { sequencer: LongestFirst },
		// Commands that tests start read their code as the first of them has compiled it.
		env: { NODE_COMPILE_CACHE: compiled },
		projects: [
			{
				extends: true,
				test: {
					name: 'units',
					include: ['tests/**/*.test.ts'],
					exclude: [...browser, ...built, ...engines, ...programs, ...alone],
				},
			},
			{
				extends: true,
				test: { name: 'alone', include: alone, isolate: true },
			},
			{
				extends: true,
				test: {
					name: 'built',
					include: [...built, ...browser],
					globalSetup: 'tests/built/build-sites.ts',
					// Two browsers at a time, one for each core of a small machine.
					maxWorkers: 2,
					// After the units, which take as many workers as there are.
					sequence: { groupOrder: 1 },
				},
			},
		],
	},
});
