import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addPublishedIds } from '../build/published-ids.ts';
import { checkFolder, printReport } from './check.ts';

/**
 * Adds the ids of checked content to `published.yaml`.
 *
 * @returns the exit status: 0, or 1 where the content has faults
 */
export function publishIds(folder: string): number {
	const checked = checkFolder(folder);
	if (checked.report.faults.length > 0) {
		printReport(checked, 'text');
		return 1;
	}
	const { records, files } = checked.content;
	const name = 'published.yaml';
	const before = files.has(name) ? readFileSync(join(folder, name), 'utf8') : '';
	const idsOf = (kind: 'statements' | 'events' | 'sources') => records[kind].map(({ id }) => id);
	const after = addPublishedIds(before, {
		statements: idsOf('statements'),
		events: idsOf('events'),
		sources: idsOf('sources'),
	});
	if (after !== before) writeFileSync(join(folder, name), after);
	process.stdout.write(`✓ ${after === before ? 'nothing to add to' : 'added to'} ${name}\n`);
	return 0;
}
