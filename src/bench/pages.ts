import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildCost, type BuildCost } from './build-cost.ts';
import { eleventyCost } from './eleventy.ts';
import { madeUpStory } from './story.ts';
import { writeFiles } from './write-files.ts';

/** Builds a story twice in a copy of the engine, so that `dist/` stays as it is: cold, then again. */
function ownCosts(story: ReadonlyMap<string, string>): BuildCost[] {
	const folder = mkdtempSync(join(tmpdir(), 'record-bench-'));
	try {
		for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
			cpSync(resolve(name), join(folder, name), { recursive: true });
		symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
		writeFiles(join(folder, 'content'), story);
		const build = () => buildCost(folder, ['src/cli/main.ts', 'build']);
		return [build(), build()];
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
	process.stdout.write(`${String(pages).padStart(6)}  ${name.padEnd(28)}${numbers.join('')}\n`);
}

const sizes = process.argv.slice(2).map(Number);
process.stdout.write(
	'Growth: pages, half of statements and half of events\n pages                              seconds  of processors  peak MiB    files\n'
);
for (const pages of sizes.length > 0 ? sizes : [100, 1_000, 5_000]) {
	const story = madeUpStory({ statements: pages / 2, events: pages / 2 });
	printCost(pages, 'Eleventy, pages alone', eleventyCost(story, 'pages'));
	printCost(pages, 'Eleventy, the same files', eleventyCost(story, 'all'));
	const [first, again] = ownCosts(story);
	if (first) printCost(pages, 'this build', first);
	if (again) printCost(pages, 'this build again', again);
}
