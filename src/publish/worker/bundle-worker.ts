import { fileURLToPath } from 'node:url';
import { browserCode } from '../../story/system/browser-code.ts';
import type { PrecacheEntry } from './precache-list.ts';

let bundled: Promise<string> | undefined;

/** The worker as one file that asks for no other: what it keeps, then its code. */
export async function bundleWorker(files: readonly PrecacheEntry[]): Promise<string> {
	return `self.pages=${JSON.stringify(files)};\n${await (bundled ??= bundleCode())}`;
}

function bundleCode(): Promise<string> {
	return browserCode(fileURLToPath(new URL('./worker.client.js', import.meta.url)));
}
