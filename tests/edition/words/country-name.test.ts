import { expect, test } from 'vitest';
import { countryName } from '../../../src/edition/words/country-name.ts';
import { interfaceLanguages } from '../../../src/story/schema/languages.ts';
import { codeOf, lettersIn, topology } from '../../../src/story/world/countries.ts';

const territories = topology.objects.countries.geometries.map((geometry) => ({
	code: lettersIn(geometry),
	english: (geometry.properties as { readonly name: string }).name,
	isListed: codeOf(geometry) !== '',
}));

test.each(interfaceLanguages)('every territory of ISO 3166-1 has a name: %s', (lang) => {
	const unnamed = territories.filter(
		({ code, english, isListed }) => isListed && countryName(lang, code, english).lang !== lang
	);
	expect(unnamed).toEqual([]);
	expect(territories.filter(({ isListed }) => isListed).length).toBeGreaterThan(200);
});

test('names countries in the language of the page, and what Unicode does not name in English', () => {
	expect(countryName('ur', 'KE', 'Kenya')).toEqual({ name: 'کینیا', lang: 'ur' });
	expect(countryName('ps', 'XK', 'Kosovo').lang).toBe('ps');
	expect(countryName('ur', '', 'Somaliland')).toEqual({ name: 'Somaliland', lang: 'en' });
	expect(territories.find(({ english }) => english === 'Kosovo')?.code).toBe('XK');
});
