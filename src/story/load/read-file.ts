import type { VFileMessage } from 'vfile-message';
import type { ContentFile } from './content-file.ts';
import type { Entry } from './entry.ts';
import { fault, fileStart } from './fault.ts';
import type { Kind } from './kinds.ts';

/** What one file holds. */
export interface ReadFile {
	readonly entries: readonly Entry<unknown>[];
	readonly faults: readonly VFileMessage[];
	/** Whether something in the file could not become a record. */
	readonly isBroken: boolean;
	/** Whether records of the file may be unknown, id and all. */
	readonly isUnread: boolean;
	/** Ids of the records that were refused: references to them are not faults as well. */
	readonly brokenIds: readonly string[];
}

/** The id and the language that a file’s name gives. */
export function nameOf({ path }: ContentFile, kind: Kind): Pick<Entry<unknown>, 'id' | 'lang'> {
	const groups = kind.path.exec(path)?.groups ?? {};
	return { id: groups['id'] ?? '', lang: groups['lang'] };
}

/** A file of which nothing can be read; ids that stand in it are kept, so that one fault stays one. */
export function broken(file: ContentFile, kind: Kind, faults: readonly VFileMessage[]): ReadFile {
	const listed = [...file.text.matchAll(/\bid:[ \t]*["']?([a-z0-9-]+)/gu)];
	const brokenIds = [nameOf(file, kind).id, ...listed.map((match) => match[1] ?? '')];
	const isUnread = (kind.shape === 'list' && listed.length === 0) || isCutShort(file, faults);
	return { entries: [], faults, isBroken: true, isUnread, brokenIds };
}

/** Whether a file may have lost its end: what stood there could be named anywhere, or name anything. */
function isCutShort({ text }: ContentFile, faults: readonly VFileMessage[]): boolean {
	const lastField = lastFieldOf(text);
	return faults.some(
		({ ruleId, place }) =>
			(ruleId === 'front-matter' && text.startsWith('---')) ||
			(ruleId === 'bad-yaml' && place && 'start' in place && (place.start.offset ?? 0) >= lastField)
	);
}

/** Offset of the last line at the left margin. */
function lastFieldOf(text: string): number {
	let at = text.trimEnd().lastIndexOf('\n');
	while (at > 0 && /\s/u.test(text.charAt(at + 1))) at = text.lastIndexOf('\n', at - 1);
	return at + 1;
}

/** Says that a file holds nothing, or only comments. */
export function emptyFile({ path, text }: ContentFile): VFileMessage {
	return fault({
		file: path,
		place: fileStart,
		ruleId: 'empty-file',
		reason: `Unexpected ${text.trim() === '' ? 'empty file' : 'file of comments alone'}, expected content`,
		note: 'Fill it in, or remove it.',
	});
}
