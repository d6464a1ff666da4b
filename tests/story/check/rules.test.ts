import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exampleStory } from '../../../src/story/check/example-story.ts';
import { rules } from '../../../src/story/check/rules.ts';
import { readFileSync } from 'node:fs';
import { faultsOf } from '../../story.ts';

const folder = new URL('../../../src/story/check/rules/', import.meta.url);
const isRuleFile = (name: string) =>
	/^export const \w+: Rule = \{$/mu.test(readFileSync(new URL(name, folder), 'utf8'));
const ruleFiles = readdirSync(folder).filter(isRuleFile);

test('lists every rule file once, under the name of the file', () => {
	expect(rules.map(({ id }) => `${id}.ts`).toSorted()).toEqual(ruleFiles.toSorted());
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
