import { expect } from 'vitest';
import type { ExampleFiles } from '../../../src/story/check/rule.ts';
import { buildSite } from '../../../src/story/model/build.ts';
import type { Site } from '../../../src/story/model/types.ts';
import { checkStory } from '../../story.ts';

/** The example story with some files replaced, as a site. */
export function aSite(files: ExampleFiles = {}): Site {
	const checked = checkStory(files);
	expect(checked.faults.map(String)).toEqual([]);
	return buildSite(checked);
}

/** Addresses of a site under a sub-path. */
export function toUrl(path: string): string {
	return `https://example.org/a/b/${path}`;
}
