import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildCost, type BuildCost } from './build-cost.ts';
import { writeFiles } from './write-files.ts';

const layout = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ title }}</title><meta name="viewport" content="width=device-width"><style>{{ css | safe }}</style></head><body><header><nav><a href="/">Article</a> <a href="/statements/">Statements</a> <a href="/timeline/">Timeline</a></nav></header><main><h1>{{ title }}</h1><p>{{ date }} {{ speaker }} {{ said.answer }} {{ so.answer }}</p>{{ content | safe }}</main></body></html>
`;

/**
 * What Eleventy takes for the Markdown files of a story's statements and events: a page of each, its
 * prose by the same unified chain. It checks nothing and links nothing.
 *
 * @param files `pages` alone, or `all` that our build writes beside them
 */
export function eleventyCost(
	story: ReadonlyMap<string, string>,
	files: 'pages' | 'all'
): BuildCost {
	const folder = mkdtempSync(join(tmpdir(), 'eleventy-bench-'));
	try {
		const pages = [...story].filter(([path]) => /^(?:statements|timeline)\//u.test(path));
		writeFiles(join(folder, 'content'), new Map([...pages, ['_includes/page.njk', layout]]));
		symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
		// Eleventy takes paths from its working folder alone.
		symlinkSync(resolve('src'), join(folder, 'src'), 'dir');
		const config = '--config=src/bench/eleventy.config.ts';
		return buildCost(folder, ['node_modules/@11ty/eleventy/cmd.cjs', config, '--quiet'], {
			BENCH_FILES: files,
		});
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
