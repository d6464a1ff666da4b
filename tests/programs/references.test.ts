import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, test } from 'vitest';
import { writeBiblatex, writeBibtex } from '../../src/outputs/data/bibtex.ts';
import { toCsl } from '../../src/outputs/data/csl.ts';
import { writeRis } from '../../src/outputs/data/ris.ts';
import { recordLines } from '../../src/outputs/data/write-json.ts';
import { site } from '../record.ts';
import { compare } from './compare.ts';
import { rows, type Row } from './references.ts';

const folder = mkdtempSync(join(tmpdir(), 'references-'));
afterAll(() => {
	rmSync(folder, { recursive: true });
});
const items = site.sources.map(toCsl);
const texts: Partial<Record<Row['file'], string>> = {
	'sources.bib': writeBibtex(site),
	'sources.biblatex.bib': writeBiblatex(site),
	'sources.csl.json': recordLines(items),
	'sources.ris': writeRis(site),
};
for (const [file, text] of Object.entries(texts)) writeFileSync(join(folder, file), text);

const ofSources = rows.filter(({ file }) => file in texts);
test.for(ofSources)('$program.name reads every date, author and title of $file', (row, context) =>
	compare(row, items, join(folder, row.file), context)
);
