import { expect, test } from 'vitest';
import { checkContent } from '../../src/story/check/check.ts';
import { readFolder } from '../../src/story/load/files-fs.ts';
import { buildSites } from '../../src/story/model/build.ts';
import { typesOfKind } from '../../src/story/schema/source.ts';

const checked = checkContent(readFolder('tests/fixtures/river'), '2025-08-01');

test('the example of another story passes, in both of its languages', () => {
	expect(checked.faults.map(String)).toEqual([]);
	const [original, other, ...more] = buildSites(checked);
	expect([original.lang, other?.lang, more]).toEqual(['ur', 'en', []]);
	expect(original.statements).toHaveLength(9);
	expect(original.events).toHaveLength(13);
	for (const { rendition } of [...(other?.statements ?? []), ...(other?.events ?? [])])
		expect(rendition.lang).toBe('en');
});

test('it has every kind of source that reporters cite beside documents', () => {
	const [{ sources }] = buildSites(checked);
	const kinds = new Set<string>(sources.map(({ kind }) => kind));
	expect(Object.keys(typesOfKind).filter((kind) => !kinds.has(kind))).toEqual([]);
});

test('two events of one day stand in the order of their times', () => {
	const [{ events }] = buildSites(checked);
	const ids = events.map(({ id }) => id).filter((id) => id.startsWith('joint-'));
	expect(ids).toEqual(['joint-reading', 'joint-meeting']);
});

test('each passage and note of a translation has the words that it translates', () => {
	const [original, other] = buildSites(checked);
	const wordsOf = ({ article: { claims, notes } }: typeof original) =>
		new Map([
			...claims.map(({ anchor, text }) => [anchor, text] as const),
			...notes.map(({ anchor, words }) => [anchor, words] as const),
		]);
	const originals = wordsOf(original);
	const { claims = [], notes = [] } = other?.article ?? {};
	expect(originals.size).toBe(claims.length + notes.length);
	for (const one of [...claims, ...notes])
		expect(one.original, one.anchor).toBe(originals.get(one.anchor));
	for (const one of [...original.article.claims, ...original.article.notes])
		expect(one.original, one.anchor).toBeUndefined();
});
