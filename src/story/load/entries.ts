import type { ContentFile } from './content-file.ts';
import { indexLines } from './fault.ts';
import type { Kind } from './kinds.ts';
import { findTextExcess } from './limits.ts';
import { markdownEntry } from './markdown-entry.ts';
import { broken, emptyFile, type ReadFile } from './read-file.ts';
import { excessFault } from './read-record.ts';
import { yamlEntries } from './yaml-entries.ts';

/** Reads the records of one file: front matter and body, one map, or the entries of a list. */
export function contentEntries(file: ContentFile, kind: Kind): ReadFile {
	const pointAt = indexLines(file.text);
	if (file.text.trim() === '') {
		return broken(file, kind, [emptyFile(file)]);
	}
	const excess = findTextExcess(file.text);
	if (excess) return broken(file, kind, [excessFault(file.path, excess, 0, pointAt)]);
	return kind.shape === 'markdown'
		? markdownEntry(file, kind, pointAt)
		: yamlEntries(file, kind, pointAt);
}
