import { brotliCompressSync, constants } from 'node:zlib';
import { foldText } from './folds.ts';
import { toIndex, type SearchIndex } from './index-file.ts';
import type { SearchRecord } from './record.ts';
import { allTerms, wordsOf } from './words.ts';

/** Bytes that an index may have as it is sent; with the code that reads it, 70 kB. */
export const indexBytes = 60_000;
/** Letters of a text that are kept as they are, tried one after the other until the whole is small enough. */
const lengths = [Infinity, 900, 600, 400, 250, 150, 80, 0];

/**
 * The file of an index, with texts as long as they may be: where a story has too many, each keeps its first
 * sentences, to be shown, and of the rest every word once, to be found by.
 */
export function indexFile(
	records: readonly SearchRecord[],
	rest: Pick<SearchIndex, 'base' | 'months'>,
	most = indexBytes
): string {
	let file = '';
	for (const length of lengths) {
		const short = records.map((record) => shortened(record, length));
		file = JSON.stringify(toIndex(short, rest));
		if (fitsPacked(file, most)) break;
	}
	return file;
}

/**
 * Whether a text has at most so many bytes as it is sent. Packing it hardest takes fifty times as long as packing it
 * lightly and saves about a sixth: what fits packed lightly fits, and what is half too large does not.
 */
function fitsPacked(text: string, most: number): boolean {
	const lightly = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
	const { length } = brotliCompressSync(text, lightly);
	return length <= most || (length <= 1.5 * most && brotliCompressSync(text).length <= most);
}

/** A record with so many letters of its text, in whole sentences, and each further word once. */
export function shortened(record: SearchRecord, length: number): SearchRecord {
	const text = beginning(record.text, length);
	const shown = new Set(allTerms([record.title, record.names, text].join(' ')));
	const rest = `${record.text.slice(text.length)} ${record.more}`;
	const further = wordsOf(rest)
		.filter(({ terms: [whole = ''] }) => !shown.has(whole))
		.map(({ start, end }) => foldText(rest.slice(start, end)));
	return { ...record, text, more: [...new Set(further)].sort().join(' ') };
}

function beginning(text: string, length: number): string {
	if (text.length <= length) return text;
	return /^.*[.!?۔؟](?=\s|$)/su.exec(text.slice(0, length))?.[0] ?? '';
}
