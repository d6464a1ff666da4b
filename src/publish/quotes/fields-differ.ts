import { readDate } from '../../story/dates/read-date.ts';
import type { SourceRecord } from '../../story/schema/source.ts';
import { lightText } from './light-fold.ts';
import type { Said } from './page-says.ts';

/** A field of a source that says another thing than every tag of its page. */
export interface Difference {
	readonly field: Said['field'];
	readonly own: string;
	/** What the page says, by its most telling tag. */
	readonly said: string;
	readonly tag: string;
}

/**
 * The fields of a source that agree with nothing that its page says of them. A field that either leaves out
 * differs in nothing.
 */
export function fieldsThatDiffer(source: SourceRecord, says: readonly Said[]): Difference[] {
	return [...Map.groupBy(says, ({ field }) => field)].flatMap(([field, all]) => {
		const own = source[field];
		const [first] = all;
		if (own === undefined || !first || all.some(({ value }) => agree(field, own, value))) return [];
		return [{ field, own: textOf(own), said: textOf(first.value), tag: first.tag }];
	});
}

type Value = Said['value'];

/**
 * Whether two values may mean one thing: one text stands within the other after the light fold (`Ferry late |
 * Harbour News`), days may be one, one author is the same, languages are one but for the country.
 */
function agree(field: Said['field'], own: Value, said: Value): boolean {
	if (typeof own !== 'string' || typeof said !== 'string')
		return surnamesIn(own).some((name) => surnamesIn(said).some((one) => isWithin(name, one)));
	if (field === 'issued') {
		const [mine, theirs] = [readDate(own), readDate(said)];
		return mine.first <= theirs.last && theirs.first <= mine.last;
	}
	if (field === 'language') return new Intl.Locale(own).language === new Intl.Locale(said).language;
	return isWithin(own, said);
}

function isWithin(own: string, said: string): boolean {
	const [mine, theirs] = [lightText(own).bare, lightText(said).bare];
	if (mine === '' || theirs === '') return mine === theirs;
	return mine.includes(theirs) || theirs.includes(mine);
}

function surnamesIn(value: Value): string[] {
	return typeof value === 'string'
		? [value]
		: value.map((name) => ('literal' in name ? name.literal : name.family));
}

function textOf(value: Value): string {
	if (typeof value === 'string') return value;
	return value
		.map((name) =>
			'literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' ')
		)
		.join('; ');
}
