import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { browserCode } from '../../story/system/browser-code.ts';

/** Under this name pages import the code of the search as a text. */
const name = 'virtual:search-code';

/**
 * Gives pages the code that a browser runs to search, as one file that asks for no other. A plugin, since
 * within a build of Astro nobody knows any more where a source file lay.
 */
export function searchCode(): Plugin {
	const resolved = `\0${name}`;
	let made: Promise<string> | undefined;
	return {
		name: 'search-code',
		resolveId: (id) => (id === name ? resolved : undefined),
		load: async (id) =>
			id === resolved ? `export default ${JSON.stringify(await (made ??= bundled()))}` : undefined,
	};
}

function bundled(): Promise<string> {
	return browserCode(fileURLToPath(new URL('./search.worker.ts', import.meta.url)));
}
