import { expect, test } from 'vitest';
import { firstMentions } from '../../../src/edition/words/first-mentions.ts';
import type { NamedPlace, NamedThing } from '../../../src/story/model/types/lists.ts';
import { nodesToHtml, toHast } from '../../../src/story/text/to-html.ts';
import { parseProse } from '../../../src/story/text/parse.ts';

const thing = (id: string, name: string, also: string[] = [], lang = 'en'): NamedThing => ({
	id,
	kind: 'term',
	side: undefined,
	name,
	lang,
	names: [{ lang: lang === 'en' ? 'ur' : 'en', name: `other ${name}` }],
	also,
	says: undefined,
	sources: [],
	statements: [],
	events: [],
	topics: [],
});
const place: NamedPlace = { id: 'quay', name: 'Old Quay', lang: 'en', events: [] };
const things = [
	thing('office', 'Harbour Office', ['office']),
	thing('log', 'log of the Harbour Office'),
	thing('ferry', 'کشتی', [], 'ur'),
];
const edition = {
	site: { things, places: [place] },
	addressOf: { thing: (id: string) => `/t#${id}`, place: (id: string) => `/p#${id}` },
};

/** The names that a text links, each with its address. */
function linked(markdown: string, lang = 'en', before: readonly string[] = []): string[] {
	const nodes = toHast(parseProse(markdown));
	firstMentions(edition, before)(nodes, lang);
	const html = nodesToHtml(nodes.children as never);
	return [...html.matchAll(/<a href="([^"]*)" class="mention">(.*?)<\/a>/gu)].map(
		([, address = '', words = '']) => `${words} ${address}`
	);
}

test('only the first mention is linked, in its own letters', () => {
	expect(linked('Office hours. The office of the Harbour Office.')).toEqual(['Office /t#office']);
});

test('the longest name wins, and a place has its own address', () => {
	expect(linked('The log of the Harbour Office lay at Old Quay.')).toEqual([
		'log of the Harbour Office /t#log',
		'Old Quay /p#quay',
	]);
});

test.each([
	['part of a word', 'Officers and office-holders met at Old Quayside.'],
	['a link', 'See [the Harbour Office](https://harbour.example/).'],
	['a heading', '## The Harbour Office'],
	['words of others', 'It said: “The office is *closed*, the office said.”'],
])('no link in %s', (_name, markdown) => {
	expect(linked(markdown)).toEqual([]);
});

test('behind a quotation words are the site’s own again', () => {
	expect(linked('“The office” was *late*, said the office.')).toEqual(['office /t#office']);
});

test('what the page links already is left out', () => {
	expect(linked('The office.', 'en', ['/t#office'])).toEqual([]);
});

test('names are those of the language of the prose, in Arabic script as well', () => {
	expect(linked('کشتی دیر سے آئی۔ کشتی‌ها', 'ur')).toEqual(['کشتی /t#ferry']);
	expect(linked('کشتی‌ها و کشتیبان', 'ur')).toEqual([]);
	expect(linked('”کشتی“ نہ آئی', 'ur')).toEqual([]);
	expect(linked('other Harbour Office', 'ur')).toEqual(['other Harbour Office /t#office']);
});
