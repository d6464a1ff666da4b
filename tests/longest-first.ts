import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take many times as long as others, by the time that they take. */
const longest = [
	'browser/reading',
	'browser/accessibility',
	'browser/languages',
	'built/nothing-lost',
	'built/reproducible',
	'browser/embeds',
	'browser/quote-links',
	'browser/crawl',
	'browser/directions',
	'browser/offline',
	'browser/offline-deploys',
	'cli/output',
	'cli/start',
	'cli/translations',
	'story/check/hostile',
];

/** Starts with the files that take longest, so that no worker is left alone with one at the end. */
// eslint-disable-next-line no-restricted-syntax -- vitest asks for a class
export class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const placeOf = ({ moduleId }: TestSpecification) => {
			const at = longest.findIndex((name) => moduleId.endsWith(`/tests/${name}.test.ts`));
			return at === -1 ? longest.length : at;
		};
		return (await super.sort(files)).toSorted((one, other) => placeOf(one) - placeOf(other));
	}
}
