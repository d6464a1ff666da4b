import { shown } from './code-frame.ts';
import type { Report } from './report.ts';

/**
 * The report as workflow commands, which GitHub shows beside the lines of a change.
 * See GitHub’s “Workflow commands for GitHub Actions”, setting an error message.
 */
export function formatGithub(report: Report): string {
	return report.faults
		.map(({ file, line, column, endLine, endColumn, message, ruleId, note, related }) => {
			const place = [
				`file=${property(file)}`,
				`line=${String(line)}`,
				`col=${String(column)}`,
				`endLine=${String(endLine)}`,
				...(endLine === line ? [`endColumn=${String(endColumn)}`] : []),
				`title=${property(ruleId)}`,
			].join(',');
			const see =
				related &&
				`${related.file}:${String(related.line)}:${String(related.column)} ${related.message}`;
			const lines = [message, see, note]
				.filter((text) => text !== undefined)
				.join('\n')
				.split('\n');
			return `::error ${place}::${data(lines.map(shown).join('\n'))}\n`;
		})
		.join('');
}

function data(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
	return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
