import type { VFileMessage } from 'vfile-message';
import { z } from 'zod';
import type { CheckedContent } from '../check.ts';
import { coverageOf, coverageSchema, type Coverage } from './coverage.ts';

const placeSchema = z.strictObject({
	file: z.string().meta({ description: 'Path of the file from the working folder, with `/`.' }),
	line: z.int().min(1).meta({ description: 'Line of the first character, counted from 1.' }),
	column: z
		.int()
		.min(1)
		.meta({ description: 'Column of the first character, counted from 1, in UTF-16 code units.' }),
	message: z.string().meta({ description: 'One sentence: “Unexpected X, expected Y”.' }),
});

/** A fault as plain data. */
const reportedFaultSchema = placeSchema.extend({
	endLine: z.int().min(1).meta({ description: 'Line of the place after the last character.' }),
	endColumn: z.int().min(1).meta({ description: 'Column of the place after the last character.' }),
	ruleId: z
		.string()
		.meta({ description: 'Permanent id of the rule; `--explain <id>` explains it.' }),
	note: z
		.string()
		.optional()
		.meta({ description: 'What to do, with the text to type; may have several lines.' }),
	related: placeSchema
		.optional()
		.meta({ description: 'The other place of a fault that has two, and what stands there.' }),
});
export type ReportedFault = Readonly<z.infer<typeof reportedFaultSchema>>;

/** The shape of `--format json`: the faults of one check as plain data. */
export const reportSchema = z
	.strictObject({
		files: z.int().min(0).meta({ description: 'How many files were found.' }),
		faults: z
			.array(reportedFaultSchema)
			.meta({ description: 'Every fault, sorted by file, line, column and rule.' }),
		languages: z.array(coverageSchema).meta({
			description: 'How far the content is translated, for each language but the original’s.',
		}),
	})
	.meta({ title: 'Report', description: 'What `npm run check -- --format json` prints.' });

/** The faults of one check as plain data. */
export interface Report {
	readonly files: number;
	readonly faults: readonly ReportedFault[];
	readonly languages: readonly Coverage[];
}

/** The JSON Schema of the shape of `--format json`. */
export function reportJsonSchema(): z.core.JSONSchema.BaseSchema {
	return z.toJSONSchema(reportSchema);
}

/**
 * Makes a report of what the check found.
 *
 * @param prefix what the shown path of a file begins with, for example `content/`
 */
export function toReport(
	{ content, faults }: CheckedContent,
	files: number,
	prefix: string
): Report {
	return {
		files,
		faults: faults.map((message) => toFault(message, prefix)),
		languages: coverageOf(content),
	};
}

function toFault(message: VFileMessage, prefix: string): ReportedFault {
	const related = message.cause as VFileMessage | undefined;
	return {
		...placeOf(message, prefix),
		...endOf(message),
		ruleId: message.ruleId ?? '',
		...(message.note !== undefined && { note: message.note }),
		...(related && { related: placeOf(related, prefix) }),
	};
}

function placeOf({ file, line, column, reason }: VFileMessage, prefix: string) {
	// The folder itself has the path `.`.
	const path = file === '.' ? prefix.replace(/\/$/u, '') : prefix + (file ?? '');
	return { file: path, line: line ?? 1, column: column ?? 1, message: reason };
}

function endOf({ place, line, column }: VFileMessage) {
	const end = place && 'end' in place ? place.end : place;
	return { endLine: end?.line ?? line ?? 1, endColumn: end?.column ?? column ?? 1 };
}
