import { expect, test } from 'vitest';
import { packedCopies } from '../../src/publish/finish/compress.ts';
import { formatSums, readSums, sha256 } from '../../src/publish/sums.ts';

const sum = sha256('');

test('writes sums as sha256sum does, sorted by path', () => {
	const sums = new Map([
		['b/index.html', sum],
		['a.txt', sum],
	]);
	expect(formatSums(sums)).toBe(`${sum}  a.txt\n${sum}  b/index.html\n`);
	expect(readSums(formatSums(sums))).toEqual(new Map([...sums].sort()));
});

test.each(['', 'words', `${sum} a`, `${sum}  /etc/passwd`, `${sum}  a/../../b`])(
	'refuses a list that is none or leads out of its folder: %j',
	(text) => {
		expect(readSums(text)).toBeUndefined();
	}
);

test('packs a text to the same bytes each time, and leaves what fits into one packet', () => {
	const text = Buffer.from('words '.repeat(400));
	const [brotli, gzip] = packedCopies(text);
	expect([brotli?.ending, gzip?.ending]).toEqual(['.br', '.gz']);
	expect([...(gzip?.bytes.slice(4, 10) ?? [])]).toEqual([0, 0, 0, 0, 2, 255]);
	expect(packedCopies(text)).toEqual([brotli, gzip]);
	expect(packedCopies(Buffer.alloc(1_000, 'a'))).toEqual([]);
});
