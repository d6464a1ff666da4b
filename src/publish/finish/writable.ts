import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Folders in which builds keep what the next one need not make again, from the project's root. */
export const caches = [
	'.astro',
	'.cache/cards',
	'.cache/fonts',
	'.cache/sites',
	'node_modules/.cache/on-the-record',
	'node_modules/.cache/on-the-record-packed',
];

/**
 * Why a build would fail in the end, in one sentence for each folder that it could not write; nothing where
 * it can write them all. The output folder itself is moved, so that it is the one around it that counts.
 */
export function whyNotWritable(out: string): string[] {
	return [dirname(out), ...caches.map((path) => resolve(path))].flatMap((folder) => {
		const code = whyNot(folder);
		return code === undefined
			? []
			: [
					`Unexpected folder \`${folder}\` that cannot be written (${code}), expected one that can: see its owner and mode, or choose another place`,
				];
	});
}

function whyNot(folder: string): string | undefined {
	const probe = join(folder, `.record-probe-${String(process.pid)}`);
	try {
		mkdirSync(folder, { recursive: true });
		writeFileSync(probe, '');
		rmSync(probe);
		return undefined;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code ?? String(error);
	}
}
