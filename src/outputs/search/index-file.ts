import { foldText } from './folds.ts';
import { kinds, type SearchRecord } from './record.ts';

/** Stands for the one year that its date says, as most do. */
const asDated = 1;

/** Records by field: alike stands beside alike, and packs well. */
type Columns = {
	readonly [Field in Exclude<keyof SearchRecord, 'kind' | 'years'>]: SearchRecord[Field][];
} & {
	/** Places in `kinds`. */
	readonly kind: number[];
	readonly years: (SearchRecord['years'] | typeof asDated | 0)[];
};

/** What a browser is sent before it can search an edition. */
export interface SearchIndex {
	/** What all addresses begin with. */
	readonly base: string;
	/** Names of months in several languages, this edition’s first. */
	readonly months: readonly (readonly string[])[];
	readonly columns: Columns;
}

/** Records as an index holds them. */
export function toIndex(
	records: readonly SearchRecord[],
	{ base, months }: Pick<SearchIndex, 'base' | 'months'>
): SearchIndex {
	const column = <Field extends keyof SearchRecord>(field: Field) =>
		records.map((record) => record[field]);
	return {
		base,
		months,
		columns: {
			kind: records.map(({ kind }) => kinds.indexOf(kind)),
			address: records.map(({ address }) => address.slice(base.length)),
			title: column('title'),
			names: column('names'),
			date: column('date'),
			months: column('months'),
			years: records.map(({ years, date }) => {
				if (!years) return 0;
				const year = yearIn(date);
				return years.every((one) => one === year) ? asDated : years;
			}),
			sides: column('sides'),
			place: column('place'),
			text: column('text'),
			more: column('more'),
		},
	};
}

/** The records of an index. */
export function fromIndex({ base, columns }: SearchIndex): SearchRecord[] {
	return columns.kind.map((kind, row) => ({
		kind: kinds[kind] ?? 'event',
		address: base + (columns.address[row] ?? ''),
		title: columns.title[row] ?? '',
		names: columns.names[row] ?? '',
		date: columns.date[row] ?? '',
		months: columns.months[row] ?? '',
		years: yearsAt(columns, row),
		sides: columns.sides[row] ?? [],
		place: columns.place[row] ?? '',
		text: columns.text[row] ?? '',
		more: columns.more[row] ?? '',
	}));
}

/** The year of a date in words that has one figure of four digits. */
function yearIn(date: string): number | undefined {
	const [year, ...more] = foldText(date).match(/(?<!\d)\d{4}(?!\d)/gu) ?? [];
	return year === undefined || more.length > 0 ? undefined : Number(year);
}

function yearsAt({ years, date }: Columns, row: number): SearchRecord['years'] {
	const own = years[row];
	if (own !== asDated) return own || undefined;
	const year = yearIn(date[row] ?? '');
	return year === undefined ? undefined : [year, year];
}
