import type { VFileMessage } from 'vfile-message';

/** A fault as plain data: the shape of `--format json`. */
export interface ReportedFault {
	/** Path of the file from the working folder, with `/`. */
	readonly file: string;
	/** Line and column of the first character, counted from 1; columns in UTF-16 code units. */
	readonly line: number;
	readonly column: number;
	readonly endLine: number;
	readonly endColumn: number;
	readonly message: string;
	readonly ruleId: string;
	readonly note?: string;
	readonly related?: {
		readonly file: string;
		readonly line: number;
		readonly column: number;
		readonly message: string;
	};
}

/** The faults of one check as plain data. */
export interface Report {
	readonly files: number;
	readonly faults: readonly ReportedFault[];
}

/**
 * Makes a report of messages.
 *
 * @param prefix what the shown path of a file begins with, for example `content/`
 */
export function toReport(messages: readonly VFileMessage[], files: number, prefix: string): Report {
	return {
		files,
		faults: messages.map((message) => {
			const { line, column, endLine, endColumn } = rangeOf(message);
			const related = message.cause as VFileMessage | undefined;
			return {
				file: prefix + (message.file ?? ''),
				line,
				column,
				endLine,
				endColumn,
				message: message.reason,
				ruleId: message.ruleId ?? '',
				...(message.note !== undefined && { note: message.note }),
				...(related && {
					related: {
						file: prefix + (related.file ?? ''),
						line: related.line ?? 1,
						column: related.column ?? 1,
						message: related.reason,
					},
				}),
			};
		}),
	};
}

function rangeOf(message: VFileMessage) {
	const place = message.place;
	const end = place && 'end' in place ? place.end : place;
	const line = message.line ?? 1;
	const column = message.column ?? 1;
	return { line, column, endLine: end?.line ?? line, endColumn: end?.column ?? column };
}
