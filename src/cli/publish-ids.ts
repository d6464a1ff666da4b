import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addPublishedIds } from './published-ids.ts';
import type { CheckedContent } from '../story/check/check.ts';
import { passageIds, passagesOf, wordsHash } from '../story/article/passage-ids.ts';
import { passageUnrecorded } from '../story/check/rules/passage-unrecorded.ts';
import type { PassageKind } from '../story/schema/published.ts';
import { checkFolder, printReport } from './check.ts';

/**
 * Adds the ids of checked content to `published.yaml`, and those of the passages of its article.
 *
 * @returns the exit status: 0, or 1 where the content has faults
 */
export function publishIds(folder: string): number {
	const checked = checkFolder(folder);
	// What this command is there to mend does not stand in its way.
	if (checked.faults.some(({ ruleId }) => ruleId !== passageUnrecorded.id)) {
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
		passages: passageWords(checked, 'passages'),
		notes: passageWords(checked, 'notes'),
	});
	if (after !== before) writeFileSync(join(folder, name), after);
	process.stdout.write(`✓ ${after === before ? 'nothing to add to' : 'added to'} ${name}\n`);
	return 0;
}

/** The passages of the original article by id, each with a hash of its words. */
function passageWords(
	{ content, copies }: CheckedContent,
	kind: PassageKind
): ReadonlyMap<string, string> {
	const [original] = copies;
	const ids = passageIds(content, copies);
	if (!original) return new Map();
	return new Map(
		passagesOf(original, kind).map((passage) => [
			ids.get(original)?.get(passage) ?? '',
			wordsHash(original, passage) ?? '',
		])
	);
}
