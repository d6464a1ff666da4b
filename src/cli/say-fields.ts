import { fieldsThatDiffer, type Difference } from '../publish/quotes/fields-differ.ts';
import { shown } from '../story/check/report/code-frame.ts';
import { shownPrefix } from '../story/load/files-fs.ts';
import type { SourceReport } from './source-report.ts';

/** A field of a source that differs from what its page says, with its place in the content. */
export interface DifferingField extends Difference {
	readonly file: string;
	readonly line: number;
	readonly column: number;
	readonly source: string;
}

/** The most letters of a value in the report. */
const mostLetters = 120;

/** The fields that differ from what the pages that were read say of themselves, in the order of the sources. */
export function differingFields({ folder, content, run }: SourceReport): DifferingField[] {
	const entries = new Map(content.records.sources.map((entry) => [entry.id, entry]));
	return run.outcomes.flatMap(({ source, answer, reading }) => {
		const entry = entries.get(source.id);
		// The notice of a wall says what the wall is called.
		if (!entry || answer !== 'read' || reading?.says === undefined) return [];
		return fieldsThatDiffer(entry.value, reading.says).map((difference) => {
			const { line, column } = entry.locate([difference.field]).start;
			const file = shownPrefix(folder) + entry.file;
			return { file, line, column, source: source.id, ...difference };
		});
	});
}

/** One line for each field that differs: the page may be wrong as well, so it is never a fault. */
export function sayFields(report: SourceReport): void {
	const fields = differingFields(report);
	if (fields.length === 0) return;
	process.stdout.write(
		`${String(fields.length).padStart(5)} fields that differ from what their pages say\n`
	);
	for (const { file, line, column, source, field, own, said, tag } of fields)
		process.stdout.write(
			`      ${file}:${String(line)}:${String(column)}  ${source}  ${field}: ${cut(own)} | ${tag}: ${cut(said)}\n`
		);
}

function cut(text: string): string {
	const line = shown(text);
	return line.length > mostLetters ? `${line.slice(0, mostLetters).toWellFormed()} …` : line;
}
