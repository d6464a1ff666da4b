import { checkContent, type CheckedContent } from '../src/story/check/check.ts';
import { exampleStory } from '../src/story/check/example-story.ts';
import { absent, type ExampleFiles } from '../src/story/check/rule.ts';

/** The day of the check in tests: some months after the example story. */
export const today = '2025-06-01';

/** Checks files as if they lay in a content folder. */
export function checkFiles(files: ExampleFiles): CheckedContent {
	const list = Object.entries(files)
		.filter(([, text]) => text !== absent)
		.map(([path, text]) => ({ path, text }))
		.sort((a, b) => (a.path < b.path ? -1 : 1));
	return checkContent({ files: list, paths: list.map(({ path }) => path), faults: [] }, today);
}

/** Checks the example story with some of its files replaced, added or left out. */
export function checkStory(files: ExampleFiles): CheckedContent {
	return checkFiles({ ...exampleStory, ...files });
}

/** The faults of the example story with some files replaced: `file:line:column rule`. */
export function faultsOf(files: ExampleFiles): string[] {
	return checkStory(files).faults.map(
		({ file = '', line = 0, column = 0, ruleId = '' }) =>
			`${file}:${String(line)}:${String(column)} ${ruleId}`
	);
}
