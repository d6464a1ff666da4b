import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { keepBytes } from '../../outputs/offline-copy/keep-page.ts';
import { indexBytes } from '../../outputs/search/compact.ts';
import { searchFolder } from '../../outputs/search/folder.ts';
import { listFiles } from './finish.ts';

/** What is promised of files of one kind. */
interface Promised {
	readonly most: number;
	/** What is counted, and what more of it would spoil. */
	readonly of: string;
	readonly isFor: (path: string) => boolean;
	readonly count: (file: string) => number;
}

const isPage = (path: string) => /(?:^|\/)index\.html$/u.test(path);

const promises: readonly Promised[] = [
	{
		most: keepBytes,
		of: 'bytes that a message takes',
		isFor: (path) => /(?:^|\/)keep\.html$/u.test(path),
		count: (file) => statSync(file).size,
	},
	{
		most: indexBytes,
		of: 'bytes, packed, that a first search may cost',
		isFor: (path) => path.includes(searchFolder) && path.endsWith('.json'),
		count: packedBytes,
	},
	{ most: 60_000, of: 'bytes, packed, that a page may have', isFor: isPage, count: packedBytes },
	{ most: 4_000, of: 'elements that a page may have', isFor: isPage, count: elements },
];

/** The promises that a built site does not keep, a sentence each: a story can be too long for some of them. */
export function brokenPromises(folder: string): string[] {
	const files = listFiles(folder);
	return promises.flatMap(({ most, of, isFor, count }) => {
		const broken = files
			.filter(isFor)
			.map((path) => ({ path, has: count(join(folder, path)) }))
			.filter(({ has }) => has > most)
			.sort((a, b) => b.has - a.has);
		const [worst, ...others] = broken;
		if (!worst) return [];
		const more = others.length === 0 ? '' : ` (so have ${number(others.length)} more like it)`;
		return [
			`The story is too long: ${worst.path} has ${number(worst.has)} of the ${number(most)} ${of}${more}.`,
		];
	});
}

/** The bytes of a file as a host sends it: of its Brotli copy, where it has one. */
function packedBytes(file: string): number {
	const packed = `${file}.br`;
	return statSync(existsSync(packed) ? packed : file).size;
}

/** The elements of a page; of one with few letters, none are counted. */
function elements(file: string): number {
	if (statSync(file).size < 16_000) return 0;
	return readFileSync(file, 'utf8').match(/<[a-z]/gu)?.length ?? 0;
}

function number(value: number): string {
	return new Intl.NumberFormat('en').format(value);
}
