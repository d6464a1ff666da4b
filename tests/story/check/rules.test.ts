import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exampleStory } from '../../../src/story/check/example-story.ts';
import { rules } from '../../../src/story/check/rules.ts';
import type { Rule } from '../../../src/story/check/rule.ts';
import { faultsOf } from '../../story.ts';

const folder = new URL('../../../src/story/check/rules/', import.meta.url);
const isRule = (value: unknown): value is Rule =>
	typeof value === 'object' && value !== null && 'why' in value;
const files = await Promise.all(
	readdirSync(folder).map(async (name) => {
		const module = (await import(new URL(name, folder).href)) as Record<string, unknown>;
		return {
			name,
			ids: Object.values(module)
				.filter(isRule)
				.map(({ id }) => id),
		};
	})
);

test('lists every rule of the folder once', () => {
	expect(rules.map(({ id }) => id).toSorted()).toEqual(files.flatMap(({ ids }) => ids).toSorted());
});

test('names each file by its one rule, or by what its rules share', () => {
	const shared = files.filter(({ name, ids: [id] }) => name !== `${String(id)}.ts`);
	expect(shared.map(({ name, ids }) => [name, ids.length])).toEqual([
		['reference-exists.ts', 7],
		['while-reading.ts', 13],
	]);
});

test('passes the example story', () => {
	expect(Object.keys(exampleStory).length).toBeGreaterThan(0);
	expect(faultsOf({})).toEqual([]);
});

test('gives a reason in full sentences for every rule', () => {
	expect(rules.filter(({ why }) => !/^[A-Z“].{30,}\.$/su.test(why)).map(({ id }) => id)).toEqual(
		[]
	);
});

describe.each(rules)('$id', ({ id, passes, fails }) => {
	test('passes its good example', () => {
		expect(faultsOf(passes)).toEqual([]);
	});

	test.skipIf(typeof fails === 'string')('refuses its bad example, for no other reason', () => {
		const ids = faultsOf(typeof fails === 'string' ? {} : fails).map(
			(fault) => fault.split(' ')[1]
		);
		expect(new Set(ids)).toEqual(new Set([id]));
	});
});
