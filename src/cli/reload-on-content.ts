import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isRunnableDevEnvironment, type DevEnvironment } from 'vite';

/** The module that reads the content folder; what imports it, however far up, holds what it has read. */
const holder = fileURLToPath(new URL('../story/site.ts', import.meta.url));

/**
 * In `astro dev`: reloads the page when a content file is changed, added or deleted. The modules that
 * hold the site are forgotten first, so that the next request reads the folder again; the others, the
 * parsers and the words among them, follow from no content and stay.
 */
export function reloadOnContent(folder: string): AstroIntegration {
	return {
		name: 'reload-on-content',
		hooks: {
			'astro:server:setup': ({ server }) => {
				server.watcher.add(folder);
				server.watcher.on('all', (_event, path) => {
					if (!path.startsWith(folder)) return;
					for (const environment of Object.values(server.environments)) forgetSite(environment);
					server.ws.send({ type: 'full-reload' });
				});
			},
		},
	};
}

function forgetSite(environment: DevEnvironment): void {
	if (!isRunnableDevEnvironment(environment)) {
		environment.moduleGraph.invalidateAll();
		return;
	}
	const { evaluatedModules: modules } = environment.runner;
	const found = [...(modules.getModulesByFile(holder) ?? [])];
	const seen = new Set(found.map(({ id }) => id));
	for (const module of found) {
		const importers = [...module.importers].filter((id) => !seen.has(id));
		for (const id of importers) {
			seen.add(id);
			const importer = modules.getModuleById(id);
			if (importer) found.push(importer);
		}
	}
	for (const module of found) modules.invalidateModule(module);
}
