import { defineConfig } from 'vitest/config';

/** `npm run test:engines`: Firefox and WebKitGTK, where they are installed. */
export default defineConfig({
	test: {
		include: ['tests/engines/**/*.test.ts'],
		globalSetup: 'tests/engines/build-record.ts',
		testTimeout: 300_000,
		hookTimeout: 300_000,
		fileParallelism: false,
		reporters: 'verbose',
	},
});
