import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { toEdition } from '../../src/edition/edition.ts';
import type { Citable } from '../../src/outputs/data/citable.ts';
import type { CslItem } from '../../src/outputs/data/csl.ts';
import { toCsl } from '../../src/outputs/data/csl.ts';
import {
	pageReference,
	referenceEndings,
	writeReference,
	type ReferenceEnding,
} from '../../src/outputs/data/page-reference.ts';
import type { Embeddable } from '../../src/story/model/subject.ts';
import { sites } from '../../src/story/site.ts';
import { command, run } from './program.ts';
import { compare } from './compare.ts';
import { rows } from './references.ts';

/** Every statement and event of every language, each as the reference that its page offers. */
const cited = sites.map((site, index) => {
	const edition = toEdition(site, index === 0 ? undefined : site.lang, {
		address: (path) => path,
		fullAddress: (path) => `https://record.example.org/${path}`,
	});
	const subjects: readonly Embeddable[] = [
		...site.statements.map((statement) => ({ type: 'statement' as const, statement })),
		...site.events.map((event) => ({ type: 'event' as const, event })),
	];
	return { lang: site.lang, references: subjects.map((one) => pageReference(one, edition)) };
});
const references: readonly Citable[] = cited.flatMap((one) => one.references);
const items = references.map(toCsl);

const folder = mkdtempSync(join(tmpdir(), 'page-references-'));
afterAll(() => {
	rmSync(folder, { recursive: true });
});
const joined = (ending: ReferenceEnding) => {
	const texts = cited.flatMap(({ lang, references }) =>
		references.map((one) => writeReference(one, lang, ending))
	);
	return ending === 'csl.json'
		? JSON.stringify(texts.flatMap((text) => JSON.parse(text) as unknown[]))
		: texts.join('\n');
};
for (const ending of referenceEndings)
	writeFileSync(join(folder, `pages.${ending}`), joined(ending));

const ofPages = rows.filter(({ file }) => file.startsWith('pages.'));
test.for(ofPages)('$program.name reads every date, author and title of $file', (row, context) =>
	compare(row, items, join(folder, row.file), context)
);

const pandoc = command('pandoc', '2.17.1.1', 'pandoc');
const missing = pandoc.isThere() ? '' : ` (skipped: it is not there; ${pandoc.install})`;
const formats = [
	['bib', 'bibtex'],
	['csl.json', 'csljson'],
] as const;
test.skipIf(missing).each(formats)(
	`pandoc reads every address of %s of pages, and no day of reading${missing}`,
	(ending, format) => {
		const path = join(folder, `pages.${ending}`);
		const read = JSON.parse(run('pandoc', ['-f', format, '-t', 'csljson', path])) as CslItem[];
		const addresses = new Map(read.map((item) => [item.id, item.URL]));
		for (const { id, URL: url } of references) expect(addresses.get(id), id).toBe(url);
		expect(read.filter(({ accessed }) => accessed !== undefined)).toEqual([]);
	}
);

const bibutils = command('ris2xml', '7.2', 'bibutils');
const without = bibutils.isThere() ? '' : ` (skipped: it is not there; ${bibutils.install})`;
test.skipIf(without)(`bibutils reads every address and day of RIS of pages${without}`, () => {
	const xml = run('ris2xml', [join(folder, 'pages.ris')]);
	const records = [...xml.matchAll(/<mods[^>]*ID="([^"]*)"[^>]*>([\s\S]*?)<\/mods>/gu)];
	expect(records.map(([, id]) => id)).toEqual(references.map(({ id }) => id));
	for (const [index, [, id, text = '']] of records.entries()) {
		expect(text, id).toContain(`<url>${references[index]?.URL ?? ''}</url>`);
		expect(text, id).toContain(`>${references[index]?.issued?.first ?? ''}</dateIssued>`);
	}
});
