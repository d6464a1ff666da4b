import type { Position } from 'unist';
import { readEdtf, type EdtfDate } from '../../dates/edtf.ts';
import type { Content } from '../../load/content.ts';
import type { KindName } from '../../load/kinds.ts';
import { fieldTexts } from './fields.ts';

/** A date as an editor wrote it, with its place. */
export interface DateField {
	readonly kind: KindName;
	readonly file: string;
	readonly field: string;
	readonly text: string;
	readonly date: EdtfDate | 'syntax' | 'order';
	readonly place: () => Position;
}

/** Several rules look at the dates; reading each once is enough. */
const collected = new WeakMap<Content, readonly DateField[]>();

/** Every date field of the content. */
export function dateFields(content: Content): readonly DateField[] {
	const known = collected.get(content);
	if (known) return known;
	const dates = new Map<string, DateField['date']>();
	const dateOf = (text: string) => {
		const date = dates.get(text) ?? readEdtf(text);
		dates.set(text, date);
		return date;
	};
	const found = [...fieldTexts(content, ({ type }) => type === 'date')].map(
		({ kind, entry, path, text, place }) => ({
			kind,
			file: entry.file,
			field: String(path.at(-1)),
			text,
			date: dateOf(text),
			place,
		})
	);
	collected.set(content, found);
	return found;
}
