import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { passageIds, passagesOf, wordsHash } from '../../../src/story/article/passage-ids.ts';
import { proseHash } from '../../../src/story/translations/translations.ts';
import { loadContent } from '../../../src/story/load/content.ts';
import { readFolder } from '../../../src/story/load/files-fs.ts';
import { publishedIds } from '../../../src/story/load/published.ts';
import { buildSites } from '../../../src/story/model/build.ts';
import { passageKinds, type PassageKind } from '../../../src/story/schema/published.ts';
import { checkFiles } from '../../story.ts';

const ferry = Object.fromEntries(
	readFolder(resolve('tests/fixtures/ferry')).files.map(({ path, text }) => [path, text])
);
const text = String(ferry['article.md']);

/** `published.yaml` with the passages of a story, as a release notes them. */
function publishedOf(files: Readonly<Record<string, string>>): string {
	const { content, copies } = checkFiles(files);
	const [original] = copies;
	const ids = original && passageIds(content, copies).get(original);
	if (!ids) throw new Error('A story has an article.');
	return passageKinds
		.map((kind) => {
			const lines = passagesOf(original, kind).map(
				(passage) => `  ${String(ids.get(passage))}: "${String(wordsHash(original, passage))}"\n`
			);
			return `${kind}:\n${lines.join('')}`;
		})
		.join('');
}

const published = publishedOf(ferry);

/** The faults of the ferry story with its published ids, some files replaced; then its passages by id. */
function look(files: Readonly<Record<string, string>>) {
	const checked = checkFiles({ ...ferry, 'published.yaml': published, ...files });
	if (checked.faults.length > 0)
		return checked.faults.map(
			({ ruleId = '', line = 0, reason }) => `${ruleId} ${String(line)}: ${reason}`
		);
	return buildSites(checked).map(({ article }) =>
		[...article.claims, ...article.notes].map(({ anchor, ...passage }) => {
			const words = 'text' in passage ? passage.text : passage.words;
			return `${anchor} ${words.slice(0, 20)}`;
		})
	);
}

const asPublished = [
	's-ferry-was-late The ferry was late.',
	's-never-late The mayor said that ',
	's-low-tide It was late again a ',
	's-ferry-was-late-2 The ferry was late.',
	'e-1 never',
];
const first = '{ statement: ferry-was-late, quote: The ferry was late., occurrence: 1 }';

test('notes passages by their words, equal ones by their place', () => {
	expect(published).toBe(
		'passages:\n  s-ferry-was-late: "e7c22fd36b84"\n  s-never-late: "909cb8d7a7b1"\n  s-low-tide: "80fa6ae4bb24"\n  s-ferry-was-late-2: "e7c22fd36b84-2"\nnotes:\n  e-1: "6497e4b3d7be"\n'
	);
	expect(look({})).toEqual([asPublished]);
});

test('leaves published ids with their words where another statement is given them', () => {
	const moved = text.replace(first, first.replace('ferry-was-late,', 'low-tide,'));
	expect(moved).not.toBe(text);
	expect(look({ 'article.md': moved })).toEqual([asPublished]);
	// Without what was published, the ids would be those of the new statements.
	expect(look({ 'article.md': moved, 'published.yaml': 'redirects: {}\n' })).toEqual([
		[
			's-low-tide The ferry was late.',
			's-never-late The mayor said that ',
			's-low-tide-2 It was late again a ',
			's-ferry-was-late The ferry was late.',
			'e-1 never',
		],
	]);
});

test('gives new passages and notes ids that were never used', () => {
	const notes =
		'notes:\n  - { quote: ferry was late., occurrence: 1, kind: unclear, note: A delay. }\n';
	const parted = text
		.replace(
			'quote: The mayor said that “it never is”, and the harbour office said nothing.',
			'quote: The mayor said that “it never is”,\n  - statement: never-late\n    quote: and the harbour office said nothing.'
		)
		.replace('notes:\n', notes);
	expect(look({ 'article.md': parted })).toEqual([
		'passage-vanished 3: Unexpected published id `s-never-late` whose words no claim has, expected them to stay, to lead on, or to be accounted for',
	]);
	const accounted = (more: string) => ({
		'article.md': parted,
		'published.yaml': `${published}${more}`,
	});
	expect(look(accounted('redirects:\n  passages: { s-never-late: s-never-late-2 }\n'))).toEqual([
		[
			's-ferry-was-late The ferry was late.',
			's-never-late-2 The mayor said that ',
			's-never-late-3 and the harbour offi',
			's-low-tide It was late again a ',
			's-ferry-was-late-2 The ferry was late.',
			'e-2 ferry was late.',
			'e-1 never',
		],
	]);
	const correction =
		'- { date: 2025-02-01, where: s-never-late, said: One., says: Two., why: Two parts. }\n';
	expect(look({ ...accounted(''), 'corrections.yaml': correction })[0]).toContain(
		's-never-late-2 The mayor said that '
	);
});

test('asks what became of a note that is gone, with the new ids at hand', () => {
	const other = text.replace('{ quote: never,', '{ quote: nothing,');
	const { faults } = checkFiles({ ...ferry, 'published.yaml': published, 'article.md': other });
	expect(faults.map(({ ruleId, note }) => [ruleId, note])).toEqual([
		[
			'passage-vanished',
			'Give these words their note again; or write `e-1: <another id>` under `redirects`, `notes`; or add to corrections.yaml, where it was wrong, or else to changes.yaml an entry with `where: e-1` and without `what` that says what it was and why it went: it will stand at the old address.\nNew ids:\n`e-2`: nothing',
		],
	]);
});

test('keeps a passage that is quoted by its first and last words, and later as a whole', () => {
	const whole = text.replace(
		'quote: It was late … was low.',
		'quote: "It was late again a week later, the office said: the tide was low."'
	);
	expect(whole).not.toBe(text);
	expect(look({ 'article.md': whole })).toEqual([asPublished]);
});

test('says nothing of passages where a quote is not found', () => {
	const slip = text.replace('It was late … was low.', 'It was late … was lo.');
	expect(look({ 'article.md': slip })).toHaveLength(1);
});

test('never gives two passages one id, whatever statements are called', () => {
	const renamed = (file: string) => file.replaceAll('low-tide', 'ferry-was-late-2');
	const files = {
		...Object.fromEntries(
			Object.entries(ferry).map(([path, file]) => [renamed(path), renamed(file)])
		),
	};
	const { content, copies } = checkFiles(files);
	const ids = [...passageIds(content, copies).values()].flatMap((one) => [...one.values()]);
	expect(ids).toEqual([
		's-ferry-was-late',
		's-never-late',
		's-ferry-was-late-2',
		's-ferry-was-late-3',
		'e-1',
	]);
});

test('has the same ids in a translation', () => {
	const body = text.slice(text.indexOf('---\n', 4) + 4).trim();
	const note = 'The mayor spoke before the *second* delay [@harbour-log, p. 2].';
	const original = proseHash([{ text: 'Ferry late again' }, { text: note }, { text: body }]);
	const copy = text
		.replace('lang: en', `lang: ur\noriginal: ${original}`)
		.replace('source: harbour-news\n', '');
	const moved = (one: string) => one.replace(first, first.replace('ferry-was-late,', 'low-tide,'));
	const files = {
		'article.md': moved(text),
		'article.ur.md': moved(copy),
		'site.yaml': String(ferry['site.yaml']).replace('[en]', '[en, ur]'),
	};
	expect(look(files)).toEqual([asPublished, asPublished]);
});

test('has the shipped story’s ids on record', () => {
	const { content } = loadContent(readFolder(resolve('content')).files);
	const wordsOf = (kind: PassageKind, name: string) =>
		publishedIds(content, kind).find(({ id }) => id === name)?.words;
	expect(wordsOf('passages', 's-report-supports-view')).toMatch(/^[0-9a-f]{12}$/u);
	expect(wordsOf('notes', 'e-27')).toMatch(/^[0-9a-f]{12}/u);
});
