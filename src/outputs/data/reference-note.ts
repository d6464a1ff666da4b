import type { Words } from '../../edition/words/words.ts';
import type { Citable } from './citable.ts';
import { isPlainDate } from './csl.ts';
import { readName } from './names.ts';

/** What a reference has fields for, in the format that it is written in. */
export interface Fields {
	readonly hasContainer: boolean;
	readonly hasNumber: boolean;
	readonly hasAccessed: boolean;
}

/** What the format has no field for, in words: dates in doubt, what was read, and where it stands. */
export function noteOf(source: Citable, fields: Fields, words: Words): string {
	const says = words.file.reference;
	const { issued, accessed, interviewer = [], note, number, seen } = source;
	const journal = source['container-title'];
	return [
		note,
		...interviewer.map((name) => says.interviewer(readName(name))),
		issued && !isPlainDate(issued) && says.date(issued.edtf),
		journal && !fields.hasContainer && says.in(journal),
		number && !fields.hasNumber && says.number(number),
		seen && says.seen(words.seen[seen], fields.hasAccessed ? undefined : accessed?.edtf),
		source.archive_location && says.archived(source.archive_location),
	]
		.filter(Boolean)
		.join(' ');
}
