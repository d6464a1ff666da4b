import { expect, test } from 'vitest';
import { readEdtf, type EdtfDate } from '../../../src/story/dates/edtf.ts';
import type { Subject } from '../../../src/story/model/subject.ts';
import type { Correction } from '../../../src/story/model/types/changes.ts';
import type { Site } from '../../../src/story/model/types/site.ts';
import { site as record } from '../../record.ts';
import { analysisData } from '../../../src/outputs/metadata/analysis.ts';
import { claimData } from '../../../src/outputs/metadata/claim.ts';
import { datasetData } from '../../../src/outputs/metadata/dataset.ts';
import { eventData } from '../../../src/outputs/metadata/event.ts';
import { isoDay, isoEnd } from '../../../src/outputs/metadata/iso-day.ts';
import { toJsonLd } from '../../../src/outputs/metadata/json-ld.ts';
import { pageData } from '../../../src/outputs/metadata/page.ts';

/** As before the first release: then the end of the record gives the days. */
const site: Site = { ...record, releases: [], history: undefined };
const at = (path: string) => `https://example.org/${path}`;
const date = (text: string) => readEdtf(text) as EdtfDate;
const prose = (words: string) => ({
	tree: { type: 'root' as const, children: [] },
	words,
	lang: 'en',
	markdown: words,
});
const [statement] = site.statements;
const [event] = site.events;
if (!statement || !event) throw new Error('The content is empty.');

test('cannot be ended by the text inside', () => {
	const text = toJsonLd([{ '@type': 'Thing', name: '</script><!-- <script>' }]);
	expect(text).not.toContain('<');
	expect(JSON.parse(text)).toMatchObject({ '@graph': [{ name: '</script><!-- <script>' }] });
});

test('takes no doubtful date for a certain one', () => {
	expect(isoDay(date('1961-09'))).toBe('1961-09');
	expect(isoDay(date('1955~'))).toBeUndefined();
	expect(isoDay(date('1949-07-26?'))).toBeUndefined();
	expect(isoEnd(date('2025-10-11/2025-10-15'))).toBe('2025-10-15');
	expect(isoEnd(date('2025-10-12/..'))).toBeUndefined();
	expect(isoDay(date('1949-07-26/1950?'))).toBe('1949-07-26');
	expect(isoEnd(date('1949-07-26/1950?'))).toBeUndefined();
	expect([isoDay(date('195X')), isoEnd(date('195X'))]).toEqual([undefined, undefined]);
	expect(eventData({ ...event, date: date('1955~') }, at)).not.toHaveProperty('startDate');
});

test('gives times with their seconds, as schema.org has them', () => {
	const times = ['2025-01-14T06:00', '2025-01-14T06:00:30Z', '2025-01-14T06:00+05:00'];
	expect(times.map((time) => isoDay(date(time)))).toEqual([
		'2025-01-14T06:00:00',
		'2025-01-14T06:00:30Z',
		'2025-01-14T06:00:00+05:00',
	]);
	expect(eventData({ ...event, date: date('2025-01-14T06:00') }, at)).toMatchObject({
		startDate: '2025-01-14T06:00:00',
	});
});

test('shows a correction at what it corrects, and all of them on the method page', () => {
	const correction: Correction = {
		date: date('2026-01-02'),
		where: statement.id,
		said: prose('one.'),
		says: prose('two.'),
		why: prose('it was wrong.'),
	};
	const corrected = { ...site, corrections: [correction] };
	const comment = {
		'@type': 'CorrectionComment',
		text: 'It said: one. It says: two. Why: it was wrong.',
		datePublished: '2026-01-02',
	};
	expect(claimData(statement, corrected, at)).toMatchObject({ correction: [comment] });
	expect(claimData(statement, site, at)).not.toHaveProperty('correction');
	const method = { title: 'Method', description: '', path: 'method/', image: '' };
	const [page] = pageData({ ...method, subject: undefined }, corrected, at);
	expect(page).toMatchObject({ correction: [comment] });
	expect(analysisData(corrected, '', at)).toMatchObject({ correction: at('method/#corrections') });
});

test('rates nothing', () => {
	const claim = claimData(statement, site, at);
	expect(claim).toMatchObject({ '@type': 'Claim', name: statement.title });
	expect(JSON.stringify(claim)).not.toMatch(/ClaimReview|"(?:review|\w*[rR]ating)"/u);
});

test('describes the downloads as one data set with its licence', () => {
	const words = {
		name: 'Data',
		description: 'Statements, events and sources.',
		downloads: [{ name: 'Events', path: 'data/events.csv', type: 'text/csv' }],
	};
	expect(datasetData(site, words, at)).toMatchObject({
		'@type': 'Dataset',
		url: at('data/'),
		distribution: [{ contentUrl: at('data/events.csv'), encodingFormat: 'text/csv' }],
	});
});

test('says first that the page is the publisher’s own, with its headline and its dates', () => {
	const own = { title: 'Own title', description: 'D', path: 'x/', image: '' };
	const publisher = { name: site.meta.publisher?.name };
	const page = {
		headline: 'Own title',
		url: at('x/'),
		author: publisher,
		publisher,
		datePublished: site.meta.recordEndsOn.last,
		dateModified: site.meta.recordEndsOn.last,
	};
	const untouched = { ...site, corrections: [], accounts: [] };
	const first = (subject: Subject | undefined) => pageData({ ...own, subject }, untouched, at)[0];
	expect(first({ type: 'statement', statement })).toMatchObject({
		...page,
		'@type': 'AnalysisNewsArticle',
		mainEntity: { '@type': 'Claim' },
		about: [{ '@id': at(`statements/${statement.id}/#claim`) }, { '@id': at('#article') }],
	});
	expect(first({ type: 'event', event })).toMatchObject({ ...page, '@type': 'Article' });
	expect(first(undefined)).toMatchObject({ ...page, '@type': 'WebPage' });
	expect(first({ type: 'article' })).toMatchObject({
		...page,
		headline: site.article.title,
		url: at(''),
	});
});
