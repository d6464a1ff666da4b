import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CheckedContent } from '../story/check/check.ts';
import { passageUnrecorded } from '../story/check/rules/passage-unrecorded.ts';
import { readEdtf } from '../story/dates/edtf.ts';
import { shownPrefix } from '../story/load/files-fs.ts';
import { accountsIn } from '../story/load/published.ts';
import { datedReleases } from '../story/releases/history.ts';
import { snapshotOf } from '../story/releases/snapshot.ts';
import { words } from '../story/schema/primitives.ts';
import { today } from '../story/system/today.ts';
import { checkFolder, printReport } from './check.ts';
import { releaseFiles } from './release-files.ts';
import { usageFault } from './usage.ts';

/**
 * `publish-release`: notes what is published on a day as a release. Only content without faults is noted.
 *
 * @returns the exit status: 0; 1 where the content has faults; 2 where the day or the sentence will not do
 */
export function publishRelease(args: string[], folder: string): number {
	const { positionals } = parseArgs({ args, allowPositionals: true });
	const [day = '', says = '', ...more] = positionals;
	const reason = more.length > 0 ? 'Unexpected further arguments' : whyNotCalled(day, says);
	if (reason !== undefined)
		return usageFault(
			`${reason}, expected a day and a sentence`,
			'For example: npm run publish-release -- 2026-12-05 "What changed, in a sentence"'
		);
	const checked = checkFolder(folder);
	// What this command is there to mend does not stand in its way.
	if (checked.faults.some(({ ruleId }) => ruleId !== passageUnrecorded.id)) {
		printReport(checked, 'text');
		return 1;
	}
	const why = whyNotNow(checked, day);
	if (why !== undefined) return usageFault(why);
	const { written, removed } = releaseFiles(checked, day, says);
	for (const [path, text] of written) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	for (const path of removed) rmSync(join(folder, path));
	const { statements, events } = snapshotOf(checked);
	const prefix = shownPrefix(folder);
	process.stdout.write(
		[
			`✓ wrote ${[...written.keys()].map((path) => prefix + path).join(', ')}`,
			...removed.map((path) => `  removed ${prefix}${path}, which the release takes over`),
			`  ${String(Object.keys(statements).length)} statements, ${String(Object.keys(events).length)} events. Commit it with the content, then build and publish the site.`,
		].join('\n') + '\n'
	);
	return 0;
}

function whyNotCalled(day: string, says: string): string | undefined {
	if (!/^\d{4}-\d\d-\d\d$/u.test(day) || typeof readEdtf(day) === 'string')
		return `Unexpected day \`${day}\``;
	return words(300, false).safeParse(says).success
		? undefined
		: `Unexpected sentence \`${says.slice(0, 60)}\` (one line, 300 characters at most)`;
}

/** Why there can be no release of a day, in one sentence. */
function whyNotNow(checked: CheckedContent, day: string): string | undefined {
	const { content } = checked;
	const last = datedReleases(content).at(-1);
	if (day > today()) return `Unexpected day ${day}, expected none that is still to come`;
	if (last && day <= last.day)
		return `Unexpected day ${day}, expected one after the last release, ${last.day}: a day has one release`;
	if (last?.value.content === snapshotOf(checked).content)
		return `Unexpected release of what the release of ${last.day} has already, expected a change`;
	const later = accountsIn(content).find(({ value }) => {
		const date = readEdtf(value.date);
		return typeof date !== 'string' && date.first > day;
	});
	return (
		later && `Unexpected entry of ${later.value.date} in ${later.file}, expected none after ${day}`
	);
}
