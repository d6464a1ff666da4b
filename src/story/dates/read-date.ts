import { readEdtf, type EdtfDate } from './edtf.ts';

/** Reads a date of checked content; throws where it is none, which the rule `edtf` rules out. */
export function readDate(text: string): EdtfDate {
	const date = readEdtf(text);
	if (typeof date === 'string')
		throw new Error(`${text} is no EDTF date; was the content checked?`);
	return date;
}
