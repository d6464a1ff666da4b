import type { Source } from './types/record.ts';

/** Orders sources by publisher, then title, then id, whatever the machine’s locale. */
export function compareSources(a: Source, b: Source): number {
	return (
		collator.compare(sourceName(a), sourceName(b)) ||
		collator.compare(a.title, b.title) ||
		(a.id < b.id ? -1 : 1)
	);
}

/** The letter under which a source stands in that order, without its accent; none for a digit or a sign. */
export function letterOf(source: Source): string | undefined {
	const [first = ''] = sourceName(source).normalize('NFD');
	return /\p{L}/u.test(first) ? first.toUpperCase() : undefined;
}

const collator = new Intl.Collator('en', { numeric: true });

/** What a source goes by in a few words: the journal or paper it stands in, or else its publisher. */
export function sourceName(source: Source): string {
	return source['container-title'] ?? source.publisher;
}
