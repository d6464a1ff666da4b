import type { Position } from 'unist';
import { readEdtf, type EdtfDate } from '../dates/edtf.ts';
import type { Content } from '../load/content.ts';
import type { Entry } from '../load/entry.ts';
import type { Path } from '../load/fault.ts';
import type { KindName } from '../load/kinds.ts';
import { copyKinds } from './translations.ts';

/** A date as an editor wrote it, with its place. */
export interface DateField {
	readonly kind: KindName;
	readonly file: string;
	readonly field: string;
	readonly text: string;
	readonly date: EdtfDate | 'syntax' | 'order';
	readonly place: () => Position;
}

const fields: readonly (readonly [KindName, ...string[]])[] = [
	['site', 'recordEnds'],
	['article', 'retrieved'],
	['events', 'date'],
	['sources', 'issued'],
	['sources', 'accessed'],
	['corrections', 'date'],
	['eras', 'from'],
	['eras', 'to'],
	...Object.values(copyKinds).map((kind) => [kind, 'behind'] as const),
];

/** Every date field of the content. */
export function dateFields(content: Content): DateField[] {
	const found = fields.flatMap(([kind, field = '']) =>
		(content.records[kind] as readonly Entry<Record<string, unknown>>[]).flatMap((entry) =>
			toField(kind, entry, entry.value[field], [field])
		)
	);
	const instruments = content.records.obligations.flatMap((entry) =>
		entry.value.instruments.flatMap((instrument, index) =>
			toField('obligations', entry, instrument.date, ['instruments', index, 'date'])
		)
	);
	return [...found, ...instruments];
}

function toField(kind: KindName, entry: Entry<unknown>, text: unknown, path: Path): DateField[] {
	if (typeof text !== 'string') return [];
	const field = String(path.at(-1));
	return [
		{ kind, file: entry.file, field, text, date: readEdtf(text), place: () => entry.locate(path) },
	];
}
