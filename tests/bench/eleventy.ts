import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildCost, type BuildCost } from './build-cost.ts';
import { besideTemplates, pageTemplates } from './eleventy-templates.ts';
import { linkPackages } from './link-packages.ts';
import { writeFiles } from './write-files.ts';

/**
 * What Eleventy takes for the Markdown files of a story's statements and events: a page of each, its
 * prose by the same unified chain. It checks nothing, links nothing and writes nothing beside the pages.
 *
 * @param config where it is `eleventy-alike`, the same files are written beside each page as this
 *   project's build writes, by Eleventy's own templates and events: see there
 */
export function eleventyCost(
	story: ReadonlyMap<string, string>,
	config: 'eleventy' | 'eleventy-alike' = 'eleventy'
): BuildCost {
	const folder = mkdtempSync(join(tmpdir(), 'eleventy-bench-'));
	try {
		const pages = [...story].filter(([path]) => /^(?:statements|timeline)\//u.test(path));
		const templates = [...pageTemplates, ...(config === 'eleventy' ? [] : besideTemplates)];
		writeFiles(join(folder, 'content'), new Map([...pages, ...templates]));
		linkPackages(folder);
		// Eleventy takes paths from its working folder alone.
		for (const name of ['src', 'tests']) symlinkSync(resolve(name), join(folder, name), 'dir');
		const file = `--config=tests/bench/${config}.config.ts`;
		return buildCost(folder, ['node_modules/@11ty/eleventy/cmd.cjs', file, '--quiet']);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
