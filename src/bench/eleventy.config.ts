import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseProse } from '../markdown/parse.ts';
import { toHtml } from '../markdown/to-html.ts';
import { writeRest, type Written } from './eleventy-rest.ts';

/** What Eleventy gives a configuration, as far as this one uses it. */
interface EleventyConfig {
	setLibrary: (name: string, library: { render: (text: string) => string }) => void;
	addGlobalData: (name: string, value: unknown) => void;
	addTemplate: (path: string, text: string, data: object) => void;
	on: (event: 'eleventy.after', run: (site: { results: Written[] }) => Promise<void>) => void;
}

const styles = ['top', 'tokens', 'more-tokens', 'base', 'prose', 'sections'];
const each = { data: 'collections.all', size: 1, alias: 'one', addAllPagesToCollections: false };
/** A small page and a file of JSON for each page, as our embeds and oEmbed are. */
const further = {
	'embed.njk': '<!doctype html><title>{{ one.data.title }}</title>{{ one.content | safe }}',
	'oembed.njk': '{"version":"1.0","type":"rich","title":{{ one.data.title | dump | safe }}}',
};
const endings = {
	'embed.njk': '/embed{{ one.url }}',
	'oembed.njk': '/oembed{{ one.url }}one.json',
};

/**
 * Eleventy with this project's own unified chain, for pages that carry the same styles as ours. Where
 * `BENCH_FILES` is `all`, it also writes what our build writes beside each page.
 */
export default function configure(config: EleventyConfig) {
	config.setLibrary('md', { render: (text) => toHtml(parseProse(text)) });
	config.addGlobalData('layout', 'page.njk');
	const css = styles.map((name) =>
		readFileSync(join(resolve(import.meta.dirname, '../styles'), `${name}.css`), 'utf8')
	);
	config.addGlobalData('css', css.join('\n'));
	if (process.env['BENCH_FILES'] === 'all') {
		for (const [name, text] of Object.entries(further)) {
			const permalink = endings[name as keyof typeof endings];
			config.addTemplate(name, text, { layout: false, pagination: each, permalink });
		}
		config.on('eleventy.after', ({ results }) => writeRest('dist', results));
	}
	return {
		markdownTemplateEngine: false,
		dir: { input: 'content', includes: '_includes', output: 'dist' },
	};
}
