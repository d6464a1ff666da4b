import { describe, expect, test } from 'vitest';
import { editions } from '../../../src/edition/editions.ts';
import { namesIndex } from '../../../src/outputs/search/names-index.ts';

describe.each(editions.map((edition) => [edition.lang, edition] as const))(
	'in %s',
	(lang, edition) => {
		const letters = namesIndex(edition);
		const names = letters.flatMap(({ entries }) => entries.map(({ name }) => name));

		test('every name stands in it, and each letter once', () => {
			const { things, places } = edition.site;
			for (const { name, also } of things)
				for (const one of [name, ...also]) expect(names).toContain(one);
			for (const { name } of places) expect(names).toContain(name);
			expect(new Set(letters.map(({ letter }) => letter)).size).toBe(letters.length);
		});

		test('letters stand in the order of the language', () => {
			const found = letters.flatMap(({ letter }) => letter ?? []);
			const own = found.filter((letter) => /\p{Script=Arabic}/u.test(letter) === (lang !== 'en'));
			expect(own.length).toBeGreaterThan(15);
			expect(own).toEqual(own.toSorted(new Intl.Collator(lang).compare));
		});
	}
);

test('names from another keyboard stand among their neighbours, and articles do not count', () => {
	const [edition] = editions.filter(({ lang }) => lang === 'ur');
	if (!edition) throw new Error('The story is in Urdu.');
	const party = (id: string, name: string) => ({
		id,
		name,
		kind: 'party' as const,
		side: undefined,
		lang: 'ur',
		names: [],
		also: [],
		says: undefined,
		sources: [],
		statements: [],
		events: [],
		topics: [],
	});
	const site = {
		...edition.site,
		places: [],
		sources: [],
		things: [
			party('a', 'گوادر'),
			party('b', 'كابل'),
			party('c', 'یمن'),
			party('d', 'يورپ'),
			party('e', '“کراچی”'),
		],
	};
	const letters = namesIndex({ ...edition, site });
	expect(letters.map(({ letter }) => letter)).toEqual(['ک', 'گ', 'ی']);
	expect(letters[0]?.entries.map(({ name }) => name)).toEqual(['كابل', '“کراچی”']);
});
