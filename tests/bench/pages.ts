import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildCost, type BuildCost } from './build-cost.ts';
import { eleventyCost } from './eleventy.ts';
import { madeUpStory } from './story.ts';
import { linkPackages } from './link-packages.ts';
import { writeFiles } from './write-files.ts';

/** What this project's build takes for a story, at each of its occasions. */
interface OwnCosts {
	/** With nothing kept from a build before. */
	readonly cold: BuildCost;
	/** With one event written anew. */
	readonly changed: BuildCost;
	/** Without any change. */
	readonly again: BuildCost;
}

/** Builds a story in a copy of the engine, so that `dist/` stays as it is. */
function ownCosts(story: ReadonlyMap<string, string>): OwnCosts {
	const folder = mkdtempSync(join(tmpdir(), 'record-bench-'));
	try {
		for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
			cpSync(resolve(name), join(folder, name), { recursive: true });
		linkPackages(folder);
		writeFiles(join(folder, 'content'), story);
		const build = () => buildCost(folder, ['src/cli/main.ts', 'build']);
		const cold = build();
		appendFileSync(join(folder, 'content/timeline/run-0.md'), '\nThe last one came at noon.\n');
		return { cold, changed: build(), again: build() };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function printCost(pages: number, name: string, cost: BuildCost): void {
	const { seconds, processorSeconds, mebibytes, files } = cost;
	const numbers = [
		seconds.toFixed(1).padStart(9),
		processorSeconds.toFixed(1).padStart(15),
		mebibytes.toFixed(0).padStart(10),
		String(files).padStart(9),
	];
	process.stdout.write(`${String(pages).padStart(6)}  ${name.padEnd(30)}${numbers.join('')}\n`);
}

const sizes = process.argv.slice(2).map(Number);
process.stdout.write(
	`Growth: pages, half of statements and half of events, by the same unified chain. Eleventy writes a page of
each; then also, of each, what this build writes beside it: embed, oEmbed, Markdown, card, packed copies, sums.
 pages                              seconds  of processors  peak MiB    files
`
);
for (const pages of sizes.length > 0 ? sizes : [100, 1_000, 5_000]) {
	const story = madeUpStory({ statements: pages / 2, events: pages / 2 });
	printCost(pages, 'Eleventy: pages alone', eleventyCost(story));
	printCost(pages, 'Eleventy: the same files', eleventyCost(story, 'eleventy-alike'));
	const { cold, changed, again } = ownCosts(story);
	printCost(pages, 'this build', cold);
	printCost(pages, 'this build, one file changed', changed);
	printCost(pages, 'this build, nothing changed', again);
}
