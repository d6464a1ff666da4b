import type { VFileMessage } from 'vfile-message';
import { loadContent, type Content } from '../load/content.ts';
import { fault, sortFaults } from '../load/fault.ts';
import type { ReadFolder } from '../load/files-fs.ts';
import { withoutFollowers, withoutUncovered } from './followers.ts';
import { locatePassages, type ArticlePassages } from '../article/passages.ts';
import { rules } from './rules.ts';
import { withoutShapeFollowers } from './shape-followers.ts';

/** A content folder after the check: trusted only where `faults` is empty. */
export interface CheckedContent {
	readonly content: Content;
	readonly copies: readonly ArticlePassages[];
	/** Every fault of every file, sorted by place. */
	readonly faults: readonly VFileMessage[];
}

/**
 * Loads what was read and applies every rule to it. Never throws for content: whatever stands in the
 * files ends up as records or as faults.
 *
 * @param today the day of the check, `YYYY-MM-DD`
 */
export function checkContent(folder: ReadFolder, today: string): CheckedContent {
	const { content, faults: loadFaults } = loadContent(folder.files, folder.paths);
	const copies = locatePassages(content);
	// Of a folder that is not there, nothing is missing but the folder.
	const isGone = folder.paths.length === 0 && folder.faults.length > 0;
	const faults = [...folder.faults, ...(isGone ? [] : loadFaults)];
	for (const { id: ruleId, check } of rules) {
		check?.({
			content,
			copies,
			today,
			report: (input) => faults.push(fault({ ...input, ruleId })),
		});
	}
	return {
		content,
		copies,
		faults: sortFaults(withoutUncovered(withoutFollowers(withoutShapeFollowers(faults)))),
	};
}
