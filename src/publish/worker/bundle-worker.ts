import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import type { PrecacheEntry } from './precache-list.ts';

let bundled: Promise<string> | undefined;

/** The worker as one file that asks for no other: what it keeps, then its code. */
export async function bundleWorker(files: readonly PrecacheEntry[]): Promise<string> {
	return `self.pages=${JSON.stringify(files)};\n${await (bundled ??= bundleCode())}`;
}

async function bundleCode(): Promise<string> {
	const input = fileURLToPath(new URL('./worker.client.js', import.meta.url));
	const made = (await build({
		configFile: false,
		publicDir: false,
		logLevel: 'warn',
		build: {
			write: false,
			target: ['chrome87', 'safari14'],
			rolldownOptions: { input, output: { format: 'iife', entryFileNames: 'sw.js' } },
		},
	})) as Rolldown.RolldownOutput;
	const [{ code }] = made.output;
	return code;
}
