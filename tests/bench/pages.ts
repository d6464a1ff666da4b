import { appendFileSync, cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
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

/** Builds a story in a copy of the engine that lies in a folder, so that its `dist/` stays as it is. */
function ownCosts(story: ReadonlyMap<string, string>, root: string): OwnCosts {
	const folder = mkdtempSync(join(tmpdir(), 'record-bench-'));
	try {
		for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
			cpSync(join(root, name), join(folder, name), { recursive: true });
		linkPackages(folder, root);
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

/** Of several costs the one in the middle, by time of processors. */
function median(costs: readonly BuildCost[]): BuildCost {
	const sorted = costs.toSorted((a, b) => a.processorSeconds - b.processorSeconds);
	const middle = sorted[Math.floor(sorted.length / 2)];
	if (!middle) throw new Error('Unexpected measure without a round, expected one');
	return middle;
}

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { beside: { type: 'string' }, rounds: { type: 'string', default: '1' } },
});
const sizes = positionals.map(Number);
const rounds = Array.from({ length: Number(values.rounds) });
const engines = [
	{ name: 'this build', root: resolve() },
	...(values.beside === undefined
		? []
		: [{ name: `build in ${basename(values.beside)}`, root: resolve(values.beside) }]),
];

/** The story in the shape that an engine reads, as its own bench makes it up. */
async function storyFor(root: string, pages: number): Promise<ReadonlyMap<string, string>> {
	const places = ['tests', 'src'].map((folder) => join(root, folder, 'bench/story.ts'));
	const own = places.find((path) => existsSync(path)) ?? '';
	const made = (await import(pathToFileURL(own).href)) as { madeUpStory: typeof madeUpStory };
	return made.madeUpStory({ statements: pages / 2, events: pages / 2 });
}

process.stdout.write(
	`Growth: pages, half of statements and half of events, by the same unified chain. Eleventy writes a page of
each; then also, of each, what this build writes beside it: embed, oEmbed, Markdown, card, packed copies, sums.
Medians of ${values.rounds}; with \`-- --beside <folder>\` also the figures of another checkout with its packages.
 pages                              seconds  of processors  peak MiB    files
`
);
for (const pages of sizes.length > 0 ? sizes : [100, 1_000, 5_000]) {
	const story = madeUpStory({ statements: pages / 2, events: pages / 2 });
	printCost(pages, 'Eleventy: pages alone', median(rounds.map(() => eleventyCost(story))));
	const alike = rounds.map(() => eleventyCost(story, 'eleventy-alike'));
	printCost(pages, 'Eleventy: the same files', median(alike));
	for (const { name, root } of engines) {
		const own = await storyFor(root, pages);
		const costs = rounds.map(() => ownCosts(own, root));
		printCost(pages, name, median(costs.map(({ cold }) => cold)));
		printCost(pages, `${name}, one changed`, median(costs.map(({ changed }) => changed)));
		printCost(pages, `${name}, none changed`, median(costs.map(({ again }) => again)));
	}
}
