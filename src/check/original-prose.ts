import { createHash } from 'node:crypto';
import type { Content } from '../load/content.ts';
import type { Entry } from '../load/entry.ts';
import type { EventRecord } from '../schema/event.ts';
import type { StatementRecord } from '../schema/statement.ts';

/** SHA-256 of the words that a translation of an entry is made from; facts do not count. */
export function proseHash(words: readonly (string | undefined)[]): string {
	const text = words
		.map((word) => (word ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim())
		.join('\n\n');
	return createHash('sha256').update(text).digest('hex');
}

/** The words of a statement that its translations give in another language. */
export function statementWords({ value, body }: Entry<StatementRecord>): (string | undefined)[] {
	return [
		value.title,
		value.said.because,
		value.so.because,
		...value.evidence.map(({ says }) => says),
		body.text,
	];
}

/** The words of an event that its translations give in another language. */
export function eventWords({ value, body }: Entry<EventRecord>): (string | undefined)[] {
	return [value.title, value.place?.name, value.dateNote, value.contested, body.text];
}

/** A translation with the original that it belongs to, if there is one. */
export interface TranslatedEntry {
	readonly copy: Entry<{ readonly original: string }>;
	/** Path of the original’s file. */
	readonly originalFile: string;
	/** Hash of the original’s prose as it is; absent where the original does not exist. */
	readonly hash: string | undefined;
}

/** Every translated statement and event. */
export function translatedEntries(content: Content): TranslatedEntry[] {
	const { statements, events, statementCopies, eventCopies } = content.records;
	const hashes = new Map<string, string>([
		...statements.map(
			(entry) => [`statements/${entry.id}.md`, proseHash(statementWords(entry))] as const
		),
		...events.map((entry) => [`timeline/${entry.id}.md`, proseHash(eventWords(entry))] as const),
	]);
	return [...statementCopies, ...eventCopies].map((copy) => {
		const originalFile = copy.file.replace(/\.[^/.]+\.md$/u, '.md');
		return { copy, originalFile, hash: hashes.get(originalFile) };
	});
}
