import type { CslItem } from '../../src/outputs/data/csl.ts';

/** What a program has read of one source. */
export interface Reference {
	/** `2025-9-18`; the beginning of an interval. */
	readonly date: string;
	/** Persons as `Family|Given`, offices as they are; without full stops, which some leave out. */
	readonly authors: readonly string[];
	/** Without markup; quotation marks all alike, since some programs turn them. */
	readonly title: string;
}

/** Items of CSL-JSON as pandoc, citation-js and others write it. */
export function fromCsl(items: readonly Partial<CslItem>[]): Map<string, Reference> {
	return new Map(
		items.map(({ id = '', issued, author = [], title = '' }) => [
			id,
			{
				date: (issued?.['date-parts'][0] ?? []).map(Number).join('-'),
				authors: author.map((name) => {
					if ('literal' in name) return withoutStops(name.literal);
					const { family, given, suffix } = name;
					const whole = [name['non-dropping-particle'], family].filter(Boolean).join(' ');
					return withoutStops([whole, given, suffix].filter(Boolean).join('|'));
				}),
				title: plain(title),
			},
		])
	);
}

/** A name as programs agree on it. */
export function withoutStops(name: string): string {
	return name.replace(/\./gu, '').trim();
}

/** The title of a source, however it is marked up. */
export function plain(title: string): string {
	return title
		.replace(/<[^>]*>/gu, '')
		.replace(/[“”‘’"]/gu, "'")
		.replace(/\s+/gu, ' ')
		.trim();
}

/** How many sources a program reads otherwise, field by field, and the first of them. */
export function differences(
	wanted: ReadonlyMap<string, Reference>,
	got: ReadonlyMap<string, Reference>
): Readonly<Record<string, readonly string[]>> {
	const found: Record<string, string[]> = {};
	for (const [id, one] of wanted) {
		const other = got.get(id);
		if (!other) (found['missing'] ??= []).push(id);
		else
			for (const field of ['date', 'authors', 'title'] as const)
				if (JSON.stringify(one[field]) !== JSON.stringify(other[field]))
					(found[field] ??= []).push(id);
	}
	return found;
}
