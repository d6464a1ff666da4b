import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { site as original } from '../record.ts';
import { pagesIn, placed } from './editions.ts';
import { pageOf, type BuiltPage } from './pages.ts';
import { home } from './placed.ts';

type Node = Readonly<Record<string, unknown>>;
interface Graph {
	readonly '@context': string;
	readonly '@graph': readonly Node[];
}

const script = /<script type="application\/ld\+json">(?<json>[^<]*)<\/script>/u;

function graphOf({ html }: BuiltPage): Graph {
	return JSON.parse(script.exec(html)?.groups?.['json'] ?? '') as Graph;
}

/** Stands in for schema.org, which a test does not ask. */
const documentLoader = (url: string) => {
	if (!/^https?:\/\/schema\.org\/?$/u.test(url)) throw new Error(`${url} was asked for`);
	return Promise.resolve({
		contextUrl: undefined,
		documentUrl: url,
		document: { '@context': { '@vocab': 'https://schema.org/' } },
	});
};

describe.each(placed)('in $lang', (edition) => {
	const { folder, lang, path, site } = edition;
	const own = home + path;
	const article = pageOf(folder, 'index.html');
	const pages = pagesIn(edition).filter(({ html }) => script.test(html));

	test('expands on every page that has an address, without a network', async () => {
		expect(pages.length).toBeGreaterThan(site.statements.length + site.events.length);
		for (const page of pages) {
			const expanded = await jsonld.expand(graphOf(page), { documentLoader });
			expect(JSON.stringify(expanded).length, page.file).toBeGreaterThan(500);
			expect(JSON.stringify(expanded), page.file).not.toMatch(/ClaimReview|reviewRating/u);
		}
	});

	test('names the one publisher of every edition, and no person', () => {
		for (const page of pages) {
			const graph = graphOf(page)['@graph'];
			expect(graph, page.file).toContainEqual(
				expect.objectContaining({
					'@type': 'NewsMediaOrganization',
					'@id': `${home}#publisher`,
					name: original.meta.publisher?.name ?? original.meta.title,
					url: original.meta.publisher?.url ?? home,
				})
			);
			const text = JSON.stringify(graph);
			expect(text, page.file).not.toContain('"Person"');
			expect(new Set(text.match(/[^"]+#publisher/gu)), page.file).toEqual(
				new Set([`${home}#publisher`])
			);
		}
	});

	test('gives the analysis what it is based on, and every claim by its address', () => {
		const [analysis] = graphOf(article)['@graph'];
		expect(analysis).toMatchObject({
			'@type': 'AnalysisNewsArticle',
			url: own,
			inLanguage: lang,
			publisher: { '@id': `${home}#publisher` },
			isBasedOn: { '@type': 'NewsArticle', inLanguage: original.lang },
			hasPart: site.statements.map(({ id }) => ({ '@id': `${own}statements/${id}/#claim` })),
		});
	});

	test('leads each claim to its words in the article', () => {
		for (const { id, claims } of site.statements) {
			const page = pages.find(({ file }) => file === `statements/${id}/index.html`);
			const claim = page && (graphOf(page)['@graph'][0]?.['mainEntity'] as Node);
			expect(claim?.['@type'], id).toBe('Claim');
			const appearance = claim?.['appearance'] as readonly { url: string; text: string }[];
			expect(appearance.map(({ text }) => text)).toStrictEqual(claims.map(({ text }) => text));
			for (const { url } of appearance) {
				const [address, anchor] = url.split('#');
				expect(address).toBe(own);
				expect(article.$(`[id="${anchor ?? ''}"]`).length, url).toBe(1);
			}
		}
	});

	test('ends each way with the page itself', () => {
		for (const page of pages.filter(({ file }) => file !== 'index.html')) {
			const list = graphOf(page)['@graph'].find((node) => node['@type'] === 'BreadcrumbList');
			const items = list?.['itemListElement'] as readonly { item: string; position: number }[];
			expect(items.map(({ position }) => position)).toStrictEqual(
				items.map((_, index) => index + 1)
			);
			expect(items[0]?.item).toBe(own);
			expect(items.at(-1)?.item).toBe(own + page.file.replace(/index\.html$/u, ''));
		}
	});
});
