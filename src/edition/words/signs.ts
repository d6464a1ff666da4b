/** How a language writes numbers and joins words. */
export interface Signs {
	readonly number: (value: number) => string;
	/** A part of a whole, from 0 to 1. */
	readonly percent: (part: number) => string;
	/** A year of the Gregorian calendar: its digits are not grouped. */
	readonly year: (year: number) => string;
	/** Stands between facts in one line: `who · what · where`. */
	readonly between: string;
	/** Stands between the entries of a list, with its space. */
	readonly comma: string;
	/** Makes a sentence of words. */
	readonly sentence: (words: string) => string;
	/** A name and what belongs to it: `Supports: 3`. */
	readonly labelled: (label: string, text: string) => string;
	readonly quoted: (words: string) => string;
	/** Quotation marks for CSS: outer ones, then inner ones. */
	readonly quotes: readonly [open: string, close: string, innerOpen: string, innerClose: string];
	/** Name in CSS of the numbers of lists: `decimal`, or `persian` for ۱ ۲ ۳. */
	readonly numerals: string;
}
