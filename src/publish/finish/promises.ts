import { keepBytes } from '../../outputs/offline-copy/keep-page.ts';
import { indexBytes } from '../../outputs/search/compact.ts';
import { searchFolder } from '../../outputs/search/folder.ts';
import type { FinishedFile } from './finished-file.ts';

/** A file with what is promised of it. */
export type MeasuredFile = Pick<FinishedFile, 'edition' | 'path' | 'bytes' | 'length' | 'elements'>;

/** What is promised of files of one kind. */
interface Promised {
	readonly most: number;
	readonly counts: 'bytes' | 'length' | 'elements';
	/** What is counted, and what more of it would spoil. */
	readonly of: string;
	/** By the path in its edition. */
	readonly isFor: (path: string) => boolean;
}

const isPage = (path: string) => /(?:^|\/)index\.html$/u.test(path);

const promises: readonly Promised[] = [
	{
		most: keepBytes,
		counts: 'length',
		of: 'bytes that a message takes',
		isFor: (path) => path === 'keep.html',
	},
	{
		most: indexBytes,
		counts: 'bytes',
		of: 'bytes, packed, that a first search may cost',
		isFor: (path) => path.startsWith(searchFolder) && path.endsWith('.json'),
	},
	{
		most: 60_000,
		counts: 'bytes',
		of: 'bytes, packed, that a page may have',
		isFor: isPage,
	},
	{ most: 4_000, counts: 'elements', of: 'elements that a page may have', isFor: isPage },
];

/** The promises that a finished site does not keep, a sentence each: a story can be too long for some of them. */
export function brokenPromises(files: readonly MeasuredFile[]): string[] {
	return promises.flatMap(({ most, counts, of, isFor }) => {
		const broken = files
			.filter((file) => isFor(file.path) && file[counts] > most)
			.sort((a, b) => b[counts] - a[counts]);
		const [worst, ...others] = broken;
		if (!worst) return [];
		const more = others.length === 0 ? '' : ` (so have ${number(others.length)} more like it)`;
		return [
			`The story is too long: ${worst.edition}${worst.path} has ${number(worst[counts])} of the ${number(most)} ${of}${more}.`,
		];
	});
}

function number(value: number): string {
	return new Intl.NumberFormat('en').format(value);
}
