import { execFile } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { madeUpStory } from '../bench/story.ts';
import { writeFiles } from '../bench/write-files.ts';
import { compiled } from './compiled.ts';
import { placed } from './placed.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Folders of the sites that the tests look at. */
		sites: Readonly<Record<SiteName, string>>;
	}
}

/**
 * The story of `content/`, the second story, the first one placed under `/a/b/`, the second one later, a whole
 * one in Urdu and English, one of two sides in another pair of languages, the second one with six sides, and one that
 * is just long enough for its lists to take several pages.
 */
export type SiteName =
	'record' | 'ferry' | 'river' | 'placed' | 'moved' | 'districts' | 'six' | 'long';

/** Stories that are the second one with files of another laid over it. */
const overFerry = { moved: 'moved', six: 'six-sides' } as const;
const contentOf = (name: keyof typeof overFerry | 'long') =>
	resolve(`.cache/tests/${name}-content`);

const environments: Readonly<Record<SiteName, NodeJS.ProcessEnv>> = {
	record: { SITE_URL: 'http://localhost:4321' },
	ferry: { SITE_URL: 'http://localhost:4321', CONTENT_DIR: 'tests/fixtures/ferry' },
	river: { SITE_URL: 'http://localhost:4321', CONTENT_DIR: 'tests/fixtures/river' },
	moved: { CONTENT_DIR: contentOf('moved') },
	districts: { CONTENT_DIR: 'tests/fixtures/districts' },
	six: { CONTENT_DIR: contentOf('six') },
	long: { CONTENT_DIR: contentOf('long') },
	// Last: its fonts and pictures are those of `record`, which is done by then.
	placed: { SITE_URL: placed.origin, BASE_PATH: placed.base },
};

const run = promisify(execFile);

/** Builds each site once, as `npm run build` does, before the tests that look at them. */
export default function setup(project: TestProject): Promise<void> {
	return buildSites(project, Object.keys(environments) as SiteName[]);
}

/** Builds some of the sites and tells the tests where they are. */
export async function buildSites(project: TestProject, names: readonly SiteName[]): Promise<void> {
	for (const name of ['moved', 'six'] as const) {
		rmSync(contentOf(name), { recursive: true, force: true });
		for (const story of ['ferry', overFerry[name]])
			cpSync(`tests/fixtures/${story}`, contentOf(name), { recursive: true });
	}
	rmSync(contentOf('long'), { recursive: true, force: true });
	writeFiles(
		contentOf('long'),
		madeUpStory({ statements: 61, events: 181, sources: 300, isFull: true })
	);
	const sites = {} as Record<SiteName, string>;
	const left = names.values();
	const buildEach = async () => {
		for (const name of left) {
			sites[name] = resolve('.cache/tests', name);
			rmSync(sites[name], { recursive: true, force: true });
			await run(process.execPath, ['src/cli/main.ts', 'build'], {
				env: {
					...process.env,
					NODE_ENV: 'production',
					NODE_COMPILE_CACHE: compiled,
					OUT_DIR: sites[name],
					...environments[name],
				},
				maxBuffer: 64 * 1024 * 1024,
			});
		}
	};
	// A build waits for its disk and for itself: two at a time fill a machine of two cores.
	await Promise.all([buildEach(), buildEach()]);
	project.provide('sites', sites);
}
