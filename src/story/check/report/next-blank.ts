import type { VFileMessage } from 'vfile-message';
import { kindOf, type KindName } from '../../load/kinds.ts';

/** Kinds of files in the order in which a story is best written: what others name comes first. */
const order: readonly KindName[] = [
	'site',
	'sides',
	'categories',
	'actors',
	'sources',
	'article',
	'topics',
	'statements',
	'events',
	'positions',
];

/**
 * What to fill in next, in a line: the first blank of the file that comes first in the order of writing.
 * `undefined` where no blank is left.
 *
 * In: blanks in `article.md`, line 3, and in `site.yaml`, line 2. Out: `Next: site.yaml, line 2 (2 blanks left in 2 files)`
 */
export function nextBlank(faults: readonly VFileMessage[]): string | undefined {
	const blanks = faults.filter(({ ruleId }) => ruleId === 'blank-left');
	const [next] = blanks.toSorted((a, b) => rankOf(a) - rankOf(b));
	if (!next) return undefined;
	const files = new Set(blanks.map(({ file }) => file)).size;
	const left = `${count(blanks.length, 'blank')} left in ${count(files, 'file')}`;
	return `Next: ${next.file ?? ''}, line ${String(next.line ?? 1)} (${left})`;
}

function rankOf({ file = '' }: VFileMessage): number {
	const kind = kindOf(file);
	const rank = kind === undefined ? -1 : order.indexOf(kind);
	return rank === -1 ? order.length : rank;
}

function count(number: number, noun: string): string {
	return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}
