import { expect, test } from 'vitest';
import { cardOf } from '../../../src/outputs/cards/site-cards.ts';
import { headTags, type PageHead } from '../../../src/outputs/metadata/head-tags.ts';
import { readEdtf, type EdtfDate } from '../../../src/story/dates/edtf.ts';
import type { Prose } from '../../../src/story/model/types/prose.ts';
import type { Correction } from '../../../src/story/model/types/changes.ts';
import type { Site } from '../../../src/story/model/types/site.ts';
import { site as record } from '../../record.ts';

/** As before the first release: then the end of the record gives the days. */
const site: Site = { ...record, releases: [], history: undefined };
const at = (path: string) => `https://example.org/a/b/${path}`;
const page: PageHead = {
	title: 'Sources',
	description: 'Every source with what rests on it.',
	path: 'sources/',
	subject: undefined,
	card: cardOf(undefined, site),
	alternates: [],
};
const prose: Prose = { tree: { type: 'root', children: [] }, words: '', lang: 'en', markdown: '' };
const aCorrection: Correction = {
	date: readEdtf('2026-07-02') as EdtfDate,
	where: undefined,
	said: prose,
	says: prose,
	why: prose,
};
const rels = (tags: ReturnType<typeof headTags>, rel: string) =>
	tags.filter(({ attributes }) => attributes['rel'] === rel).map(({ attributes }) => attributes);

test('names the other languages of a page only where there are some', () => {
	expect(rels(headTags(page, site, at), 'alternate')).toEqual([]);
	const one = { ...page, alternates: [{ lang: 'en', url: at('sources/') }] };
	expect(rels(headTags(one, site, at), 'alternate')).toEqual([]);
	const two = { ...one, alternates: [...one.alternates, { lang: 'ur', url: at('ur/sources/') }] };
	expect(rels(headTags(two, site, at), 'alternate')).toEqual([
		{ rel: 'alternate', hreflang: 'en', href: at('sources/') },
		{ rel: 'alternate', hreflang: 'ur', href: at('ur/sources/') },
		{ rel: 'alternate', hreflang: 'x-default', href: at('sources/') },
	]);
});

test('gives only whole addresses', () => {
	const tags = headTags(page, site, at).flatMap(({ attributes }) => Object.entries(attributes));
	const addresses = tags.filter(
		([name, value]) => name === 'href' || /^\/|\.png$|:\/\//u.test(value)
	);
	expect(addresses).toHaveLength(3);
	for (const [, address] of addresses) expect(address).toMatch(/^https:\/\/example\.org\/a\/b\//u);
});

test('offers no embed for a page that has none', () => {
	const types = headTags(page, site, at).map(({ attributes }) => attributes['type']);
	expect(types).not.toContain('application/json+oembed');
});

test('gives reference managers dates, and no tag that makes a journal article by a person', () => {
	const [event] = site.events;
	if (!event) throw new Error('The content is empty.');
	const corrected = {
		...site,
		corrections: [
			{ ...aCorrection, date: readEdtf('2027-01-05') as EdtfDate, where: event.id },
			{ ...aCorrection, date: readEdtf('2027-02-20') as EdtfDate, where: 'another-event' },
		],
	};
	const ofEvent: PageHead = { ...page, subject: { type: 'event', event } };
	const contents = (one: PageHead) =>
		headTags(one, corrected, at)
			.map(({ attributes }) => attributes)
			.filter(({ property }) => property?.startsWith('article:'))
			.map(({ content }) => content);
	expect(contents(ofEvent)).toEqual([site.meta.recordEndsOn.last, '2027-01-05']);
	expect(contents(page)).toEqual([site.meta.recordEndsOn.last, '2027-02-20']);
	expect(JSON.stringify(headTags(page, corrected, at))).not.toContain('citation_');
});
