import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { forgetForeignNames } from './src/story/system/placement.ts';
import { searchCode } from './src/outputs/search/bundle.ts';
import { reloadOnContent } from './src/cli/reload-on-content.ts';
import { sitemapOptions } from './src/publish/finish/sitemap.ts';
import { theEnvironment } from './src/story/system/environment.ts';

const { origin, base, content } = theEnvironment();
forgetForeignNames(process.env);

export default defineConfig({
	site: origin,
	base,
	trailingSlash: 'always',
	// Several pages at once: a card is drawn on another thread.
	build: { format: 'directory', inlineStylesheets: 'always', concurrency: 4 },
	// The default joins words over line breaks between inline elements.
	compressHTML: true,
	devToolbar: { enabled: false },
	server: { host: 'localhost', port: 4321 },
	integrations: [reloadOnContent(content), sitemap(sitemapOptions(content, origin + base))],
	vite: {
		plugins: [searchCode()],
		// Phones in use are old: keep `min-width` queries as they are written.
		build: { cssTarget: ['chrome88', 'safari14.1'], assetsInlineLimit: 0 },
	},
});
