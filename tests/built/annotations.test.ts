import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { dataJson, jsonRows } from './data-files.ts';
import { editions, record } from './editions.ts';
import { folded, pageOf } from './pages.ts';

interface Selector {
	readonly type: string;
	readonly value?: string;
	readonly exact?: string;
	readonly prefix?: string;
	readonly suffix?: string;
}

interface Annotation {
	readonly id: string;
	readonly target: { readonly source: string; readonly selector: readonly Selector[] };
}

const oa = 'http://www.w3.org/ns/oa#';
const as = 'http://www.w3.org/ns/activitystreams#';
const link = (id: string) => ({ '@id': id, '@type': '@id' });
const term = (id: string) => ({ '@id': id, '@type': '@vocab' });
/** The terms of the W3C’s context that the collection uses: tests do not ask the network. */
const context = {
	id: '@id',
	type: '@type',
	...Object.fromEntries(
		['Annotation', 'TextualBody', 'SpecificResource', 'FragmentSelector', 'TextQuoteSelector']
			.concat(['describing', 'identifying', 'linking', 'exact', 'prefix', 'suffix'])
			.map((name) => [name, oa + name])
	),
	AnnotationCollection: `${as}OrderedCollection`,
	AnnotationPage: `${as}OrderedCollectionPage`,
	body: link(`${oa}hasBody`),
	target: link(`${oa}hasTarget`),
	source: link(`${oa}hasSource`),
	selector: link(`${oa}hasSelector`),
	motivation: term(`${oa}motivatedBy`),
	purpose: term(`${oa}hasPurpose`),
	conformsTo: link('http://purl.org/dc/terms/conformsTo'),
	rights: link('http://purl.org/dc/terms/rights'),
	format: 'http://purl.org/dc/elements/1.1/format',
	language: 'http://purl.org/dc/elements/1.1/language',
	value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
	label: 'http://www.w3.org/2000/01/rdf-schema#label',
	total: `${as}totalItems`,
	startIndex: `${as}startIndex`,
	first: link(`${as}first`),
	items: { ...link(`${as}items`), '@container': '@list' },
};

function collectionOf(folder: string) {
	return dataJson(folder, 'annotations.jsonld') as {
		readonly total: number;
		readonly first: { readonly items: readonly Annotation[] };
	};
}

test.each(editions)(
	'every annotation points at words of the page and at their element: $name',
	({ folder }) => {
		const { $ } = pageOf(folder, 'index.html');
		const home = $('link[rel=canonical]').attr('href');
		const text = folded($('body').text());
		const { items } = collectionOf(folder).first;
		for (const { id, target } of items) {
			const [fragment, quote] = target.selector;
			expect(target.source).toBe(home);
			const exact = quote?.exact ?? '';
			expect(exact, id).not.toBe('');
			expect(text.includes((quote?.prefix ?? '') + exact + (quote?.suffix ?? '')), id).toBe(true);
			const element = folded($(`[id="${fragment?.value ?? ''}"]`).text());
			expect(element, id).not.toBe('');
			expect(exact.startsWith(element), id).toBe(true);
		}
		expect(items.map(({ id }) => id.split('#')[1])).toEqual(
			jsonRows(folder, 'claims').map((row) => row['id'])
		);
	}
);

test.each(record)(
	'the collection expands as JSON-LD and no term is lost: $name',
	async ({ folder }) => {
		const [collection] = await jsonld.expand(collectionOf(folder), {
			safe: true,
			documentLoader: (url: string) => {
				expect(url).toBe('http://www.w3.org/ns/anno.jsonld');
				return Promise.resolve({
					contextUrl: undefined,
					documentUrl: url,
					document: { '@context': context },
				});
			},
		});
		expect(collection).toMatchObject({ '@type': [`${as}OrderedCollection`] });
		const text = JSON.stringify(collection);
		const count = text.split(`"${oa}Annotation"`).length - 1;
		expect(count).toBe(collectionOf(folder).total);
		expect(text.split(`"${oa}exact"`).length - 1).toBe(count);
	}
);
