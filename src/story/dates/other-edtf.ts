import { parse } from 'edtf';

/** What is right EDTF (level 0, 1 or 2) and is not taken here, by the reason. */
export type OtherEdtf =
	| 'year'
	| 'set'
	| 'no-beginning'
	| 'no-known-end'
	| 'season'
	| 'part-in-doubt'
	| 'unknown-digits'
	| 'time';

/** The shape that the grammar of `edtf` gives back. A number for a doubt is a mask of parts: level 2. */
interface Parsed {
	/** Absent for dates with unknown digits in an interval. */
	readonly type?: string;
	readonly values: readonly (number | Parsed | null)[];
	readonly approximate?: boolean | number;
	readonly uncertain?: boolean | number;
	readonly unspecified?: number;
}

/** Tells what kind of EDTF a text is that `readEdtf` refuses; `undefined` where it is none at all. */
export function otherEdtf(text: string): OtherEdtf | undefined {
	try {
		return kindOf(parse(text) as Parsed);
	} catch {
		return undefined;
	}
}

function kindOf({ type, values, ...signs }: Parsed): OtherEdtf | undefined {
	if (type === 'List' || type === 'Set') return 'set';
	if (type === 'Season') return 'season';
	if (type === 'Interval') return kindOfInterval(values);
	if (signs.unspecified) return 'unknown-digits';
	// The year 0000 is 1 BC.
	if (type !== 'Date' || Number(values[0]) < 1) return 'year';
	if (values.length > 3) return 'time';
	const isOfPart = typeof signs.uncertain === 'number' || typeof signs.approximate === 'number';
	return isOfPart ? 'part-in-doubt' : undefined;
}

function kindOfInterval([from, to]: Parsed['values']): OtherEdtf | undefined {
	if (typeof from !== 'object' || from === null) return 'no-beginning';
	if (to === null) return 'no-known-end';
	// An open end is parsed as a number.
	return kindOf(from) ?? (typeof to === 'object' ? kindOf(to) : undefined);
}
