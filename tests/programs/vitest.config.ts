import { defineConfig } from 'vitest/config';

/** Programs that nobody here wrote; they are not part of `npm test`, since few machines have them all. */
export default defineConfig({
	test: {
		include: ['tests/programs/**/*.test.ts'],
		testTimeout: 300_000,
		hookTimeout: 300_000,
	},
});
