import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runNew } from '../../src/cli/new.ts';
import { storyFiles } from '../../src/cli/new-story-files.ts';
import { checkContent, type CheckedContent } from '../../src/story/check/check.ts';
import { nextBlank } from '../../src/story/check/report/next-blank.ts';
import { readFolder } from '../../src/story/load/files-fs.ts';
import { buildSite } from '../../src/story/model/build.ts';
import { today } from '../story.ts';
import { catchPrinted } from './printed.ts';

let folder = '';
let printed: () => string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'story '));
	printed = catchPrinted();
});

afterEach(() => {
	vi.restoreAllMocks();
	rmSync(folder, { recursive: true });
});

const check = (): CheckedContent => checkContent(readFolder(folder), today);
const faults = () =>
	check().faults.map(({ file, line, ruleId }) => `${file ?? ''}:${String(line)} ${ruleId ?? ''}`);

/** What an editor types, by file and field, in the order of the blanks; the last is the text below. */
const answers: Readonly<Record<string, readonly string[]>> = {
	'site.yaml': ['Tide record', 'One article about a bridge.', '2025-02-01', 'Tide record'],
	'sides.yaml': ['Bridge office', 'The article itself'],
	'categories.yaml': ['Traffic'],
	'actors.yaml': ['The article', 'Bridge office'],
	'sources/first.yaml': [
		...['article-newspaper', 'news', 'Bridge shut', 'Tide News', '2025-01-20', '2025-02-01'],
		...['https://news.example/bridge', 'full'],
		...['document', 'government', 'Log of the bridge', 'Bridge office', '2025-01-19', '2025-02-01'],
		...['https://bridge.example/log', 'full'],
	],
	'article.md': [
		'Bridge shut',
		'2025-02-01',
		'The bridge, it says, was shut.',
		'The bridge, it says, was shut.',
	],
	'topics.yaml': ['Hours', 'Is the bridge open, and when?'],
	'statements/first-statement.md': [
		...['The bridge was shut', 'paraphrase', 'confirmed', 'The log has it.', 'supported'],
		...['The log has it.', 'supports', 'The log says shut.', 'The log says shut [@second-source].'],
	],
	'timeline/first-event.md': [
		...['2025-01-19', 'The bridge is shut', 'The bridge'],
		'It was shut for a day [@second-source].',
	],
	'positions.yaml': ['It is shut at night, its log says [@second-source].'],
};

function fill(path: string): void {
	const left = [...(answers[path] ?? [])];
	const text = readFileSync(join(folder, path), 'utf8').replace(
		/^([^#\n]*)(#.*)?$/gmu,
		(_, bare: string, comment: string | undefined) =>
			bare.replace(/…/gu, () => left.shift() ?? '…') + (comment ?? '')
	);
	expect([path, ...left]).toEqual([path]);
	writeFileSync(join(folder, path), text);
}

test('leads from blank to blank, then to what the texts lack, to a story that passes', () => {
	expect(runNew(['story', folder], 'content')).toBe(0);
	expect(printed()).toContain('CONTENT_DIR="');
	for (const { path } of storyFiles) {
		const other = check().faults.filter(({ ruleId }) => ruleId !== 'blank-left');
		expect(other.map(({ ruleId }) => ruleId)).toEqual(
			check().content.records.article.length > 0 ? ['sha256-matches'] : []
		);
		expect(nextBlank(check().faults)).toContain(`Next: ${path}, line `);
		fill(path);
	}
	expect(nextBlank(check().faults)).toBeUndefined();
	expect(faults()).toEqual(['article.md:7 sha256-matches']);
	const article = join(folder, 'article.md');
	const hash = /sha256: (\S+?)`/u.exec(check().faults[0]?.note ?? '')?.[1] ?? '';
	writeFileSync(article, readFileSync(article, 'utf8').replace(/"0{64}"/u, hash));
	expect(faults()).toEqual([]);
	const site = buildSite(check());
	expect(site.events.map(({ title }) => title)).toEqual(['The bridge is shut']);
	expect(site.statements[0]?.evidence).toHaveLength(1);
});

test('says of each blank what belongs there, in the words of the schema', async () => {
	await runNew(['story', folder], 'content');
	const notes = check().faults.map(({ note }) => note);
	expect(notes).toContain(
		'What kind of sentence it is in the article. One of `direct-quote`, `paraphrase`, `assertion`, `background`, `prediction`.'
	);
	expect(notes).toContain('The last day that the record covers, in EDTF.');
	expect(notes.filter((note) => note?.startsWith('Write what belongs there'))).toEqual([]);
});

test('is written in the language of the article', () => {
	expect(runNew(['story', folder, 'ur'], 'content')).toBe(0);
	const article = readFileSync(join(folder, 'article.md'), 'utf8');
	expect(article).toContain('\nlang: ur\n');
	const [, schema = ''] = /\$schema=(\S+)/u.exec(article) ?? [];
	expect(resolve(folder, schema)).toBe(resolve('.vscode/schemas/article.json'));
	expect(readFileSync(join(folder, 'actors.yaml'), 'utf8')).toContain('names: { ur: … }');
});

test('refuses a folder that holds anything, a language without words, and other calls', () => {
	writeFileSync(join(folder, 'notes.txt'), 'mine');
	expect(runNew(['story', folder], 'content')).toBe(2);
	expect(runNew(['story', join(folder, 'notes.txt')], 'content')).toBe(2);
	expect(runNew(['story', join(folder, 'new'), 'fa'], 'content')).toBe(2);
	expect(runNew(['story'], 'content')).toBe(2);
	expect(printed()).toMatch(
		/expected a folder that is new or empty[\s\S]*Unexpected language `fa`/u
	);
	expect(readFileSync(join(folder, 'notes.txt'), 'utf8')).toBe('mine');
});
