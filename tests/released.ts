import { resolve } from 'node:path';
import { expect } from 'vitest';
import { releaseFiles } from '../src/cli/release-files.ts';
import type { ExampleFiles } from '../src/story/check/rule.ts';
import { readFolder } from '../src/story/load/files-fs.ts';
import { checkFiles } from './story.ts';

/** The files of the second story, in two languages, with a figure. */
export function ferryFiles(): Record<string, string> {
	const { files } = readFolder(resolve('tests/fixtures/ferry'));
	const all = Object.fromEntries(files.map(({ path, text }) => [path, text]));
	return edited(all, [
		['site.yaml', 'languages: [en]', 'languages: [en, ur]'],
		[
			'timeline/new-quay.md',
			'wrote later [@harbour-news].',
			'wrote later; 12 workers were wounded, it said [@harbour-news].',
		],
		[
			'timeline/new-quay.md',
			'actors: [mayor',
			'figures: [{ giver: the newspaper, whom: workers, what: wounded, count: 12, source: harbour-news }]\nactors: [mayor',
		],
	]);
}

/** Files with texts in the place of others, which have to be there. */
export function edited(
	files: ExampleFiles,
	edits: readonly (readonly [file: string, from: string, to: string])[]
): Record<string, string> {
	const all: Record<string, string> = { ...files };
	for (const [file, from, to] of edits) {
		expect(all[file], file).toContain(from);
		all[file] = all[file]?.replaceAll(from, to) ?? '';
	}
	return all;
}

/** Files with a release of them, as `npm run publish-release` writes it. */
export function released(files: ExampleFiles, day: string, says = 'What changed.'): ExampleFiles {
	const checked = checkFiles(files);
	expect(checked.faults.map(String)).toEqual([]);
	const { written, removed } = releaseFiles(checked, day, says);
	const rest = Object.entries(files).filter(([path]) => !removed.includes(path));
	return { ...Object.fromEntries(rest), ...Object.fromEntries(written) };
}

/** A story as it was released on two days: on the second an answer and a figure are others. */
export function twoReleases(
	firstDay: string,
	secondDay: string
): readonly [first: ExampleFiles, second: ExampleFiles] {
	const first = released(ferryFiles(), firstDay, 'First published.');
	const changed = edited(first, [
		['statements/low-tide.md', 'answer: no-source-found', 'answer: not-checkable'],
		['timeline/new-quay.md', 'count: 12', 'count: 14'],
		['timeline/new-quay.md', '12 workers', '14 workers'],
	]);
	const accounts = {
		'corrections.yaml':
			'- { date: 2025-03-03, where: new-quay, what: figures, said: It was 12., says: It is 14., why: Misread. }\n',
		'changes.yaml':
			'- { date: 2025-03-04, where: low-tide, what: so, said: No source., says: Nobody can tell., why: Burnt. }\n',
	};
	return [first, released({ ...changed, ...accounts }, secondDay, 'An answer and a figure.')];
}
