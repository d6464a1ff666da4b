import type { VFileMessage } from 'vfile-message';
import type { ContentFile } from '../load/content-file.ts';
import type { Edit } from '../load/fault.ts';
import type { ReadFolder } from '../load/files-fs.ts';
import { checkContent } from './check.ts';

/** One file before and after. */
export interface FixedFile {
	readonly path: string;
	readonly before: string;
	readonly after: string;
}

/** What could be mended of a content folder. */
export interface Fixes {
	readonly files: readonly FixedFile[];
	/** How many faults they mend. */
	readonly mended: number;
}

/** Hashes say that somebody has looked: they are written only for files that are named. */
const onlyNamed = new Set(['sha256-matches', 'translation-stale']);
/** A letter that is mended may show a misspelt id behind it; more rounds than this show nothing new. */
const mostRounds = 10;
/** Whole checks that one call may make: a folder full of cures that do not fit must not take hours. */
const mostChecks = 100;

/**
 * Tries what the faults of a folder offer as their cure. A cure is kept only where the whole check then
 * finds fewer faults, and none that was not there before; what needs judgement offers none.
 *
 * @param named paths of articles and translations that their editor has brought up to date
 */
export function fixContent(folder: ReadFolder, today: string, named: ReadonlySet<string>): Fixes {
	let texts = new Map(folder.files.map(({ path, text }) => [path, text]));
	let left = mostChecks;
	const check: Check = (tried) => {
		left -= 1;
		return left < 0 ? undefined : checkContent({ ...folder, files: toFiles(tried) }, today).faults;
	};
	let faults = check(texts) ?? [];
	const first = faults.length;
	for (let round = 0; round < mostRounds; round += 1) {
		const cures = faults.filter(
			({ fix, file = '', ruleId = '' }) =>
				fix !== undefined && (!onlyNamed.has(ruleId) || named.has(file))
		);
		const better = bestOf(cures, texts, faults, check);
		if (!better) break;
		({ texts, faults } = better);
	}
	const files = folder.files.flatMap(({ path, text: before }) => {
		const after = texts.get(path) ?? before;
		return after === before ? [] : [{ path, before, after }];
	});
	return { files, mended: first - faults.length };
}

/** The faults of some texts; `undefined` where enough has been tried. */
type Check = (texts: ReadonlyMap<string, string>) => readonly VFileMessage[] | undefined;

interface Tried {
	readonly texts: Map<string, string>;
	readonly faults: readonly VFileMessage[];
}

/** All cures at once where that goes well; otherwise each half by itself, down to single ones. */
function bestOf(
	cures: readonly VFileMessage[],
	texts: Map<string, string>,
	faults: readonly VFileMessage[],
	check: Check
): Tried | undefined {
	if (cures.length === 0) return undefined;
	const tried = withCures(cures, texts);
	const left = check(tried);
	if (!left) return undefined;
	if (isBetter(faults, left)) return { texts: tried, faults: left };
	if (cures.length === 1) return undefined;
	const half = Math.ceil(cures.length / 2);
	return (
		bestOf(cures.slice(0, half), texts, faults, check) ??
		bestOf(cures.slice(half), texts, faults, check)
	);
}

/** The texts with edits applied from the end of each file; one that overlaps an earlier one is left out. */
function withCures(
	cures: readonly VFileMessage[],
	texts: ReadonlyMap<string, string>
): Map<string, string> {
	const edits = new Map<string, Edit[]>();
	for (const { file = '', fix = [] } of cures) {
		const own = edits.get(file) ?? [];
		const overlaps = fix.some((edit) =>
			own.some(({ start, end }) => edit.start < end && start < edit.end)
		);
		if (!overlaps) edits.set(file, [...own, ...fix]);
	}
	const changed = new Map(texts);
	for (const [file, own] of edits) {
		const mended = own
			.toSorted((a, b) => b.start - a.start)
			.reduce(
				(text, { start, end, text: right }) => text.slice(0, start) + right + text.slice(end),
				texts.get(file) ?? ''
			);
		changed.set(file, mended);
	}
	return changed;
}

/** Whether there are fewer faults, and each of those left was there before. */
function isBetter(before: readonly VFileMessage[], after: readonly VFileMessage[]): boolean {
	if (after.length >= before.length) return false;
	const counts = new Map<string, number>();
	for (const fault of before) counts.set(nameOf(fault), (counts.get(nameOf(fault)) ?? 0) + 1);
	return after.every((fault) => {
		const left = (counts.get(nameOf(fault)) ?? 0) - 1;
		counts.set(nameOf(fault), left);
		return left >= 0;
	});
}

function nameOf({ file, ruleId, reason }: VFileMessage): string {
	return [file, ruleId, reason].join('\n');
}

function toFiles(texts: ReadonlyMap<string, string>): ContentFile[] {
	return [...texts].map(([path, text]) => ({ path, text }));
}
