import type { EdtfDate } from '../../dates/edtf.ts';
import type { SeenResult } from '../../schema/seen.ts';

/** What comparing a quotation with its source gave. */
export interface Comparison {
	readonly result: SeenResult;
	readonly on: EdtfDate;
}

/** How many quotations there are, how many were compared with their sources, and how many of those were found. */
export interface ComparedCount {
	readonly all: number;
	readonly compared: number;
	readonly found: number;
}
