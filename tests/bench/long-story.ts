import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishRelease } from '../../src/cli/publish-release.ts';
import { madeUpStory } from './story.ts';
import { writeFiles } from './write-files.ts';

/** Days of releases after the first, and how many titles each changes. */
const days = ['2025-11-17', '2025-11-24'];
const changes = 150;

/** Gives so many events other titles, from a place on, and accounts for each. */
function retitle(folder: string, day: string, from: number): string {
	return Array.from({ length: changes }, (_, at) => {
		const id = `run-${String(from + at)}`;
		const file = join(folder, 'timeline', `${id}.md`);
		const text = readFileSync(file, 'utf8');
		const [, was = ''] = /^title: (.*)$/mu.exec(text) ?? [];
		const is = was.replace('A ferry', 'One ferry');
		writeFileSync(file, text.replace(was, is));
		return `- { date: "${day}", where: ${id}, what: title, said: "${was}", says: "${is}", why: There were two ferries. }\n`;
	}).join('');
}

const [folder = '', events = '3000', statements = '1500', sources = '10000'] =
	process.argv.slice(2);
if (folder === '') {
	process.stderr.write(
		'Unexpected end, expected a folder: node tests/bench/long-story.ts <folder> [<events> <statements> <sources>]\n'
	);
	process.exit(1);
}
writeFiles(
	folder,
	madeUpStory({
		events: Number(events),
		statements: Number(statements),
		sources: Number(sources),
		isFull: true,
	})
);
process.exitCode = publishRelease(['2025-11-10', 'The first release.'], folder);
let accounts = '';
for (const [at, day] of days.entries()) {
	accounts += retitle(folder, day, at * changes);
	writeFileSync(join(folder, 'changes.yaml'), accounts);
	process.exitCode ||= publishRelease([day, 'Some titles were changed.'], folder);
}
