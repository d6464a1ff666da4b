import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askServer } from '../publish/links/ask-server.ts';
import { checkAll, type LinkRun, type Politeness } from '../publish/links/check-all.ts';
import { formatLinks, linkRecords } from '../publish/links/links-file.ts';
import { politeAsk } from '../publish/links/polite-ask.ts';
import { linkAnswers, type Ask } from '../publish/links/probe.ts';
import { checkFolder, printReport } from './check.ts';

const askTheNetwork = askServer({ timeoutMs: 20_000, retries: 2, pauseMs: 2_000 });
const polite: Politeness = { hostsAtOnce: 8, delayMs: 1_500 };

/**
 * Asks for every source's address over the network, and keeps what came of it in `links.yaml`. What was
 * known of links that could not be asked for stays there: then the network is gone, not the links.
 *
 * @returns the exit status: 0, 1 where the content has faults or a link is dead or leads home, 2 where the network is gone
 */
export async function checkLinks(
	folder: string,
	ask: Ask = askTheNetwork,
	politeness = polite
): Promise<number> {
	const checked = checkFolder(folder);
	if (checked.report.faults.length > 0) {
		printReport(checked, 'text');
		return 1;
	}
	const { records } = checked.content;
	const urls = records.sources.flatMap(({ value }) => value.URL ?? []);
	const run = await checkAll(urls, () => politeAsk(ask), politeness);
	const known = records.links.map(({ value }) => value);
	if (run.results.length > 0) {
		const today = new Date().toISOString().slice(0, 10);
		const entries = linkRecords(run.results, today, run.unknown, known);
		writeMoved(join(folder, 'links.yaml'), formatLinks(entries));
	}
	return say(run);
}

/** Writes a file beside its place, under a name that the check passes over, and moves it there. */
function writeMoved(file: string, text: string): void {
	const made = join(file, `../.links.${String(process.pid)}`);
	writeFileSync(made, text);
	renameSync(made, file);
}

/** Prints what was found; returns the exit status. */
function say({ results, unknown, hasNetwork }: LinkRun): number {
	for (const answer of linkAnswers) {
		const found = results.filter((result) => result.answer === answer);
		if (results.length > 0) process.stdout.write(`${String(found.length).padStart(5)} ${answer}\n`);
		if (answer === 'ok') continue;
		for (const { url, to } of found) process.stdout.write(`      ${url}${to ? ` → ${to}` : ''}\n`);
	}
	if (hasNetwork && unknown.length > 0) {
		process.stdout.write(
			`${String(unknown.length).padStart(5)} not asked: the host wants a rest\n`
		);
		for (const url of unknown) process.stdout.write(`      ${url}\n`);
	}
	if (!hasNetwork) {
		const kept = results.length > 0 ? `of ${String(unknown.length)} links ` : '';
		process.stderr.write(
			`Unexpected silence of every server, expected a network; what was known ${kept}stays as it is\n`
		);
		return 2;
	}
	return results.some(({ answer }) => ['dead', 'redirected-to-home'].includes(answer)) ? 1 : 0;
}
