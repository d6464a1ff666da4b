import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { askServer } from '../links/ask-server.ts';
import { checkAll } from '../links/check-all.ts';
import { linkAnswers, type LinkResult } from '../links/probe.ts';
import { checkFolder } from './check.ts';

/**
 * Asks for every source's address over the network, and keeps what came of it in `links.yaml`. It
 * writes nothing where not one server answered: then the network is gone, not the links.
 *
 * @returns the exit status: 0, 1 where a link is dead or leads home, 2 where there is no network
 */
export async function checkLinks(folder: string): Promise<number> {
	const { records } = checkFolder(folder).content;
	const urls = records.sources.flatMap(({ value }) => value.URL ?? []);
	const ask = askServer({ timeoutMs: 20_000, retries: 2, pauseMs: 2_000 });
	const results = await checkAll(
		urls.filter((url) => /^https?:/u.test(url)),
		ask,
		{
			hostsAtOnce: 8,
			delayMs: 1_500,
		}
	);
	if (results.every(({ status }) => status === undefined)) {
		process.stderr.write(
			'Unexpected silence of every server, expected a network; nothing is written\n'
		);
		return 2;
	}
	const today = new Date().toISOString().slice(0, 10);
	writeFileSync(join(folder, 'links.yaml'), formatLinks(results, today));
	for (const answer of linkAnswers) {
		const found = results.filter((result) => result.answer === answer);
		process.stdout.write(`${String(found.length).padStart(5)} ${answer}\n`);
		if (answer === 'ok') continue;
		for (const { url, to } of found) process.stdout.write(`      ${url}${to ? ` → ${to}` : ''}\n`);
	}
	return results.some(({ answer }) => ['dead', 'redirected-to-home'].includes(answer)) ? 1 : 0;
}

/** `links.yaml`, in the order of the results. */
export function formatLinks(results: readonly LinkResult[], checked: string): string {
	const entries = results.map(({ url, answer, status, to }) => ({
		URL: url,
		answer,
		...(status === undefined ? {} : { status }),
		...(to === undefined ? {} : { to }),
		checked,
	}));
	return `# Written by \`npm run check:links\`; what a server says today may differ.\n${stringify(entries, { lineWidth: 0 })}`;
}
