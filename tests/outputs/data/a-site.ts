import { expect } from 'vitest';
import { toEdition, type Edition } from '../../../src/edition/edition.ts';
import type { ExampleFiles } from '../../../src/story/check/rule.ts';
import { buildSite } from '../../../src/story/model/build.ts';
import type { Site } from '../../../src/story/model/types/site.ts';
import { checkStory } from '../../story.ts';

/** The example story with some files replaced, as a site. */
export function aSite(files: ExampleFiles = {}): Site {
	const checked = checkStory(files);
	expect(checked.faults.map(String)).toEqual([]);
	return buildSite(checked);
}

/** A site as an edition at the root of a host’s sub-path. */
export function anEdition(site: Site): Edition {
	return toEdition(site, undefined, { address: (path) => path, fullAddress: toUrl });
}

/** Addresses of a site under a sub-path. */
export function toUrl(path: string): string {
	return `https://example.org/a/b/${path}`;
}
