import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { madeUpStory } from './story.ts';
import { writeFiles } from './write-files.ts';

/** What the check of one content folder took. */
export interface CheckCost {
	readonly events: number;
	/** Median of the rounds, in seconds, the start of the process included. */
	readonly seconds: number;
	/** The most memory that the process held, in MiB. */
	readonly mebibytes: number;
	/** Exit status of the check: 0, since the folder is without a fault. */
	readonly status: number | null;
}

const script = fileURLToPath(new URL('./check-once.ts', import.meta.url));

/** Checks generated stories of several sizes, each round in a process of its own. */
export function measureCheckGrowth(sizes: readonly number[], rounds = 3): CheckCost[] {
	return sizes.map((events) => {
		const folder = mkdtempSync(join(tmpdir(), 'growth-'));
		try {
			const size = { events, statements: Math.ceil(events / 5), sources: events * 2 };
			writeFiles(folder, madeUpStory(size));
			const costs = Array.from({ length: rounds }, () => checkOnce(folder));
			const seconds = costs.map((cost) => cost.seconds).sort((a, b) => a - b);
			return {
				events,
				seconds: seconds[Math.floor(rounds / 2)] ?? 0,
				mebibytes: Math.max(...costs.map((cost) => cost.mebibytes)),
				status: costs[0]?.status ?? null,
			};
		} finally {
			rmSync(folder, { recursive: true });
		}
	});
}

function checkOnce(folder: string): Omit<CheckCost, 'events'> {
	const start = performance.now();
	const { status, stdout } = spawnSync(process.execPath, [script], {
		encoding: 'utf8',
		env: { ...process.env, CONTENT_DIR: folder },
		maxBuffer: 64 * 1_048_576,
	});
	const seconds = (performance.now() - start) / 1000;
	return { status, seconds, mebibytes: Number(stdout.trim()) };
}
