import type { AstroIntegration } from 'astro';

/**
 * In `astro dev`: reloads the page when a content file is changed, added or deleted. The modules that
 * hold the site are forgotten first, so that the next request reads the folder again.
 */
export function reloadOnContent(folder: string): AstroIntegration {
	return {
		name: 'reload-on-content',
		hooks: {
			'astro:server:setup': ({ server }) => {
				server.watcher.add(folder);
				server.watcher.on('all', (_event, path) => {
					if (!path.startsWith(folder)) return;
					for (const environment of Object.values(server.environments)) {
						environment.moduleGraph.invalidateAll();
					}
					server.ws.send({ type: 'full-reload' });
				});
			},
		},
	};
}
