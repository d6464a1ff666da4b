import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseProse } from '../../src/story/text/parse.ts';
import { toHtml } from '../../src/story/text/to-html.ts';

/** What Eleventy gives a configuration, as far as these use it. */
export interface EleventyConfig {
	setLibrary: (name: string, library: { render: (text: string) => string }) => void;
	addGlobalData: (name: string, value: unknown) => void;
	on: (name: string, listener: (event: never) => Promise<void>) => void;
}

const styles = ['tokens', 'top', 'more-tokens', 'base', 'prose', 'sections'];

/** Eleventy with this project's own unified chain, for pages that carry the same styles as ours. */
export default function configure(config: EleventyConfig) {
	config.setLibrary('md', { render: (text) => toHtml(parseProse(text)) });
	config.addGlobalData('layout', 'page.njk');
	const css = styles.map((name) =>
		readFileSync(join(resolve(import.meta.dirname, '../../src/styles'), `${name}.css`), 'utf8')
	);
	config.addGlobalData('css', css.join('\n'));
	config.addGlobalData('embedCss', css[0]);
	return {
		markdownTemplateEngine: false,
		dir: { input: 'content', includes: '_includes', output: 'dist' },
	};
}
