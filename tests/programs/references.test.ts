import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeBiblatex, writeBibtex } from '../../src/outputs/data/bibtex.ts';
import { toCsl } from '../../src/outputs/data/csl.ts';
import { writeRis } from '../../src/outputs/data/ris.ts';
import { recordLines } from '../../src/outputs/data/write-json.ts';
import { site } from '../record.ts';
import { differences, fromCsl } from './reference.ts';
import { rows, type Row } from './references.ts';

const folder = mkdtempSync(join(tmpdir(), 'references-'));
afterAll(() => {
	rmSync(folder, { recursive: true });
});
const items = site.sources.map(toCsl);
const wanted = fromCsl(items);
const texts: Readonly<Record<Row['file'], string>> = {
	'sources.bib': writeBibtex(site),
	'sources.biblatex.bib': writeBiblatex(site),
	'sources.csl.json': recordLines(items),
	'sources.ris': writeRis(site),
};
for (const [file, text] of Object.entries(texts)) writeFileSync(join(folder, file), text);

for (const { file, program, read, otherwise = {} } of rows) {
	const missing = program.isThere() ? '' : ` (skipped: it is not there; ${program.install})`;
	if (missing) console.warn(`${program.name}${missing}`);
	const name = `${program.name} reads every date, author and title of ${file}`;
	test.skipIf(missing)(`${name}${missing}`, async () => {
		const found = differences(wanted, await read(join(folder, file)));
		// A count that has fallen is told as well: the reason may be gone.
		const counts = Object.fromEntries(Object.entries(found).map(([key, ids]) => [key, ids.length]));
		const known = Object.fromEntries(
			Object.entries(otherwise).map(([key, [count]]) => [key, count])
		);
		expect(counts, JSON.stringify(found).slice(0, 2_000)).toEqual(known);
	});
}
