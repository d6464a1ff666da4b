import { expect, test } from 'vitest';
import { z } from 'zod';
import { kinds } from '../../../src/story/load/kinds.ts';
import { date, idOf, ownId, plain, prose, words } from '../../../src/story/schema/primitives.ts';
import { key, roleOf } from '../../../src/story/schema/roles.ts';
import { translationOf } from '../../../src/story/schema/translation.ts';
import { anywhere, fieldsOf, textsAt } from '../../../src/story/schema/walk.ts';

/** One sentence for each text field of a schema that does not say what it is. */
function withoutRole(name: string, schema: z.ZodType): string[] {
	return fieldsOf(schema)
		.filter(({ role }) => role === undefined)
		.map(
			({ pattern }) =>
				`${name}: \`${pattern.join('.')}\` has no role; write it with words(), prose, plain(), idOf(), date, language or webAddress of src/story/schema/primitives.ts, or with withRole()`
		);
}

test('every text field of every kind says what it is', () => {
	expect(Object.entries(kinds).flatMap(([name, { schema }]) => withoutRole(name, schema))).toEqual(
		[]
	);
});

test('finds a text without a role, wherever it is', () => {
	const bare = z.string();
	const schema = z.strictObject({
		a: bare.optional(),
		b: z.array(z.strictObject({ c: bare.default('') })),
		d: z.record(bare, z.tuple([bare])),
		e: z.union([z.int(), z.strictObject({ f: bare })]),
		g: z.enum(['h']),
		i: words(9),
	});
	const found = withoutRole('x', schema);
	expect(found.map((text) => /`([^`]+)`/u.exec(text)?.[1])).toEqual([
		'a',
		'b.*.c',
		'd.*',
		'd.*.*',
		'e.f',
	]);
	expect(found[0]).toBe(
		'x: `a` has no role; write it with words(), prose, plain(), idOf(), date, language or webAddress of src/story/schema/primitives.ts, or with withRole()'
	);
});

test('a role stays with what is made of a schema', () => {
	expect(roleOf(words(5, 7).describe('Words.'))).toEqual({ type: 'words', inTranslation: 7 });
	const schema = z.strictObject({ one: date.describe('A day.').optional() });
	expect(fieldsOf(schema)).toEqual([{ pattern: ['one'], role: { type: 'date' }, isMapKey: false }]);
});

test('walks to every text, and to those at a pattern', () => {
	const value = { a: 'x', b: [{ c: 'y', d: 1 }, { c: 'z' }], e: null, f: { g: ['w'] } };
	expect([...textsAt(value, ['b', '*', 'c'])]).toEqual([
		[['b', 0, 'c'], 'y'],
		[['b', 1, 'c'], 'z'],
	]);
	expect([...textsAt(value, anywhere)].map(([path]) => path.join('.'))).toEqual([
		'a',
		'b.0.c',
		'b.1.c',
		'f.g.0',
	]);
	expect([...textsAt(value, ['a', 'b'])]).toEqual([]);
});

test('a translation has the words and the keys of the original, and no facts', () => {
	const original = z.strictObject({
		id: ownId,
		when: date,
		name: plain(10),
		title: words(10, 20),
		label: words(10, false),
		place: z.strictObject({ name: words(5), lat: z.number() }).optional(),
		list: z.array(z.strictObject({ source: key(idOf('sources')), says: prose })),
		points: z.array(z.strictObject({ says: prose, of: z.int() })).default([]),
	});
	const schema = translationOf(original);
	expect(Object.keys(schema.shape)).toEqual([
		'id',
		'original',
		'reviewed',
		'behind',
		'title',
		'place',
		'list',
		'points',
	]);
	const made = { id: 'a', original: 'a'.repeat(64) };
	const words20 = 'x'.repeat(20);
	const full = { ...made, title: words20, list: [{ source: 'b', says: '*c*' }], points: ['d'] };
	expect(schema.parse(full)).toEqual(full);
	expect(schema.parse({ ...made, title: 'x', list: [] })).toMatchObject({ points: [] });
	expect(schema.safeParse({ ...full, title: `${words20}x` }).success).toBe(false);
	expect(schema.safeParse({ ...full, when: '2025' }).success).toBe(false);
});
