import {
	appendFileSync,
	existsSync,
	mkdirSync,
	readFileSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { finishTaken } from '../../../src/publish/finish/finish-file.ts';
import { lastSite, noteLastSite } from '../../../src/publish/finish/last-site.ts';
import { takeLast } from '../../../src/publish/finish/take-last.ts';
import { scriptsOf } from '../../../src/publish/hosts/host-headers.ts';
import { formatSums, sha256, sumsName } from '../../../src/publish/sums.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const page = { bytes: 3, length: 2_000, elements: 7, scripts: scriptsOf([]) };
const picture = { bytes: 9, length: 9, elements: 0, scripts: undefined };
const files = {
	'a/b/index.html': 'a finished page',
	'a/b/index.html.br': 'packed',
	'a/b/index.html.gz': 'packed too',
	'b.png': 'a picture',
};
const keys = new Map([
	['a/b/index.html', 'key of a'],
	['b.png', 'key of b'],
]);

/** A site of a page and a picture that is noted as another’s last one, and the folder of that. */
function twoSites() {
	const [folder, to] = [temporaryFolder(), temporaryFolder()];
	const note = join(temporaryFolder(), 'note');
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	const sums = Object.entries(files).map(([path, text]) => [path, sha256(text)] as const);
	writeFileSync(join(folder, sumsName), formatSums(new Map(sums)));
	const finished = [
		{ edition: '', path: 'a/b/index.html', sums: sums.slice(0, 3), ...page },
		{ edition: '', path: 'b.png', sums: sums.slice(3), ...picture },
		{ edition: '', path: 'c.txt', sums: [], ...picture },
	];
	noteLastSite(note, folder, 'engine', finished, keys);
	const open = (engine = 'engine') => lastSite(note, folder, engine);
	const take = (path: string, key = keys.get(path) ?? '') => {
		const last = open();
		return last && takeLast(last, to, path, key);
	};
	return { folder, to, note, open, take, sums };
}

test('takes a page with its packed copies where the key is the same, and no other', () => {
	const { folder, to, take, sums } = twoSites();
	expect(take('a/b/index.html', 'another key')).toBeUndefined();
	expect(take('c.txt', '')).toBeUndefined();
	expect(existsSync(join(to, 'a/b/index.html'))).toBe(false);
	expect(take('a/b/index.html')).toEqual({ ...page, sums: sums.slice(0, 3), count: 3 });
	expect(take('b.png')).toEqual({ ...picture, sums: sums.slice(3), count: 3 });
	for (const [path, text] of Object.entries(files)) {
		expect(readFileSync(join(to, path), 'utf8')).toBe(text);
		expect(statSync(join(to, path)).ino).toBe(statSync(join(folder, path)).ino);
	}
});

test.each(['a/b/index.html', 'a/b/index.html.gz'])(
	'takes nothing where %s was changed, and leaves no name of a file of the last site',
	(path) => {
		const { folder, to, take } = twoSites();
		writeFileSync(join(folder, path), 'changed');
		expect(take('a/b/index.html')).toBeUndefined();
		for (const ending of ['', '.br', '.gz'])
			expect(existsSync(join(to, `a/b/index.html${ending}`))).toBe(false);
	}
);

test('knows no last site of another engine, of a damaged note or of another list of sums', () => {
	const { folder, note, open } = twoSites();
	expect(open()?.files.size).toBe(2);
	expect(open('another engine')).toBeUndefined();
	const written = readFileSync(note);
	appendFileSync(note, ' ');
	expect(open()).toBeUndefined();
	writeFileSync(note, written.subarray(0, written.length / 2));
	expect(open()).toBeUndefined();
	writeFileSync(note, written);
	expect(open()).toBeDefined();
	appendFileSync(join(folder, sumsName), `${sha256('d')}  d\n`);
	expect(open()).toBeUndefined();
});

test('packs a page anew where a site of so many files packs it otherwise, and leaves that of the last site', () => {
	const { folder, to, take } = twoSites();
	const file = { edition: '', path: 'a/b/index.html' };
	const long = 'a finished page '.repeat(200);
	const taken = take('a/b/index.html');
	if (!taken) throw new Error('The page is taken.');
	writeFileSync(join(to, file.path), long);
	const same = finishTaken(to, file, 900, { ...taken, length: long.length });
	expect(same).toEqual({ ...file, ...page, length: long.length, sums: taken.sums });
	const anew = finishTaken(to, file, 5_000, { ...taken, length: long.length });
	expect(anew.sums.map(([path]) => path)).toEqual(Object.keys(files).slice(0, 3));
	expect(anew.sums.slice(1)).not.toEqual(taken.sums.slice(1));
	expect(anew.bytes).toBe(readFileSync(join(to, 'a/b/index.html.br')).length);
	expect(readFileSync(join(folder, 'a/b/index.html.br'), 'utf8')).toBe('packed');
});
