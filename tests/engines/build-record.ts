import type { TestProject } from 'vitest/node';
import { buildSites } from '../built/build-sites.ts';
import { firefoxPath } from './firefox.ts';
import { screenPath, webkitPath } from './webkit.ts';

/** Builds the site for the browsers that are here; where none is, says so and builds nothing. */
export default async function setup(project: TestProject): Promise<void> {
	const missing = [
		...(firefoxPath === undefined ? ['Firefox (Debian: firefox-esr)'] : []),
		...(webkitPath === undefined || screenPath === undefined
			? ['WebKitGTK (Debian: webkit2gtk-driver, xvfb)']
			: []),
	];
	for (const name of missing) console.log(`${name} is not installed: nothing is tried in it.`);
	if (missing.length < 2) await buildSites(project, ['record']);
}
