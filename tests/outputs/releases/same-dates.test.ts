import { parseAtomFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { afterEach, expect, test } from 'vitest';
import { toEdition, type Edition } from '../../../src/edition/edition.ts';
import { writeCalendar } from '../../../src/outputs/data/calendar.ts';
import { downloadsOf } from '../../../src/outputs/data/edition-downloads.ts';
import { writeFeed } from '../../../src/outputs/data/feed.ts';
import { citationText } from '../../../src/outputs/embeds/citation-text.ts';
import { datesOf } from '../../../src/outputs/metadata/published.ts';
import { writeChangesFeed } from '../../../src/outputs/releases/changes-feed.ts';
import { releasePackage } from '../../../src/outputs/releases/release-package.ts';
import { zenodoMetadata } from '../../../src/outputs/releases/zenodo.ts';
import { sitemapOptions } from '../../../src/publish/finish/sitemap.ts';
import { handOver } from '../../../src/story/check/hand-over.ts';
import type { ExampleFiles } from '../../../src/story/check/rule.ts';
import { buildSite } from '../../../src/story/model/build.ts';
import { twoReleases } from '../../released.ts';
import { checkFiles } from '../../story.ts';

const home = 'https://example.org/a/b/';
const [firstDay, secondDay] = ['2025-03-01', '2025-03-05'];
const [first, second] = twoReleases(firstDay, secondDay);

afterEach(() => {
	handOver(undefined);
});

function editionOf(files: ExampleFiles, lang = 'en'): Edition {
	const site = buildSite(checkFiles(files), lang);
	return toEdition(site, lang === 'en' ? undefined : lang, {
		address: (path) => `/a/b/${path}`,
		fullAddress: (path) => new URL(path, home).href,
	});
}

/** What a calendar program knows of each event, by its address. */
function calendarOf(edition: Edition) {
	const calendar = new ICAL.Component(ICAL.parse(writeCalendar(edition)) as never);
	const entries = calendar.getAllSubcomponents('vevent').map((event) => {
		const value = (name: string) => String(event.getFirstPropertyValue(name));
		const days = ['created', 'last-modified', 'dtstamp'].map((name) => value(name).slice(0, 10));
		return [value('uid'), { days, sequence: value('sequence'), text: event.toString() }] as const;
	});
	return new Map(entries);
}

/** What a feed reader knows of each entry, by its id. */
function feedOf(text: string) {
	const { entries = [], updated } = parseAtomFeed(text);
	const toDays = entries.map(
		(entry) =>
			[
				entry.id,
				{
					days: [entry.published?.slice(0, 10), entry.updated?.slice(0, 10)],
					text: JSON.stringify(entry),
				},
			] as const
	);
	return { updated: updated?.slice(0, 10), entries: new Map(toDays) };
}

/** `lastmod` of a page in the sitemap. */
function lastmodOf(files: ExampleFiles, path: string): unknown {
	handOver(checkFiles(files));
	const options = sitemapOptions('tests/fixtures/ferry', home);
	const item: unknown = options?.serialize?.({ url: home + path });
	return (item as { readonly lastmod?: string }).lastmod;
}

test.each([
	['statements', 'low-tide', secondDay],
	['statements', 'never-late', firstDay],
	['events', 'new-quay', secondDay],
	['events', 'late-ferry', firstDay],
] as const)('%s %s has one date everywhere: %s', (kind, id, day) => {
	const edition = editionOf(second);
	const { site } = edition;
	const path = `${kind === 'events' ? 'timeline' : kind}/${id}/`;
	expect(datesOf(site, { kind, id })).toEqual({ datePublished: firstDay, dateModified: day });
	expect(lastmodOf(second, path)).toBe(day);
	expect(citationText('Title', 'address', site, { kind, id })).toContain('release of 5 March 2025');
	if (kind === 'statements') return;
	const url = edition.url(path);
	expect(calendarOf(edition).get(url)).toMatchObject({
		days: [firstDay, day, day],
		sequence: day === firstDay ? '0' : '1',
	});
	expect(feedOf(writeFeed(edition)).entries.get(url)?.days).toEqual([firstDay, day]);
});

test('the whole has the day of the last release, in every file', () => {
	const edition = editionOf(second);
	const { site } = edition;
	const [release] = site.releases;
	expect(datesOf(site)).toEqual({ datePublished: firstDay, dateModified: secondDay });
	expect(site.changed?.edtf).toBe(secondDay);
	expect(lastmodOf(second, '')).toBe(secondDay);
	expect(feedOf(writeFeed(edition)).updated).toBe(secondDay);
	expect(feedOf(writeChangesFeed(edition)).updated).toBe(secondDay);
	const file = downloadsOf(edition).files.find(({ path }) => path === 'datapackage.json');
	expect(JSON.parse(file?.text ?? '')).toMatchObject({ version: secondDay });
	expect(release && zenodoMetadata(edition, release)).toMatchObject({
		version: secondDay,
		publication_date: secondDay,
		license: 'cc-by-4.0',
		language: 'eng',
	});
});

test.each(['en', 'ur'])(
	'a calendar sees what has changed as changed, and nothing else: %s',
	(lang) => {
		const [before, after] = [first, second].map((files) => calendarOf(editionOf(files, lang)));
		const changed = [...(after ?? [])].filter(([uid, { text }]) => before?.get(uid)?.text !== text);
		expect(changed.map(([uid]) => uid)).toEqual([expect.stringMatching(/timeline\/new-quay\/$/u)]);
		for (const [uid, { sequence, days }] of changed) {
			expect(Number(sequence)).toBeGreaterThan(Number(before?.get(uid)?.sequence));
			expect(String(days[2]) > String(before?.get(uid)?.days[2])).toBe(true);
		}
	}
);

test.each(['en', 'ur'])('so does a feed reader: %s', (lang) => {
	const [before, after] = [first, second].map((files) => feedOf(writeFeed(editionOf(files, lang))));
	const isNews = [...(after?.entries ?? [])].filter(
		([id, { text }]) => before?.entries.get(id)?.text !== text
	);
	expect(isNews.map(([id]) => id)).toEqual([
		expect.stringMatching(/method\/#correction-2025-03-03-/u),
		expect.stringMatching(/timeline\/new-quay\/$/u),
	]);
	expect(isNews.map(([, { days }]) => days[1])).toEqual([secondDay, secondDay]);
});

test('the feed of changes keeps its entries, and adds those of a release', () => {
	const [before, after] = [first, second].map((files) =>
		feedOf(writeChangesFeed(editionOf(files)))
	);
	expect([...(before?.entries.keys() ?? [])]).toEqual([`${home}releases/2025-03-01/`]);
	const added = [...(after?.entries ?? [])].filter(([id]) => !before?.entries.has(id));
	expect(added.map(([id]) => id?.slice(home.length, -8))).toEqual([
		'releases/202',
		'changes/#change-2025-03-04-',
		'changes/#change-2025-03-03-',
	]);
	for (const [, { days }] of added) expect(days).toEqual([secondDay, secondDay]);
	const [id, old] = [...(before?.entries ?? [])][0] ?? [];
	expect(after?.entries.get(id ?? '')).toEqual(old);
});

test('a package is the same bytes on every day and in every place, with its sum and its description', () => {
	const zone = process.env['TZ'];
	const packages = ['Asia/Kabul', 'America/Los_Angeles'].map((place) => {
		process.env['TZ'] = place;
		const edition = editionOf(second);
		const [release] = edition.site.releases;
		if (!release) throw new Error('No release.');
		return releasePackage(edition, release);
	});
	if (zone === undefined) delete process.env['TZ'];
	else process.env['TZ'] = zone;
	const [one, other] = packages;
	expect(one?.name).toBe('data-2025-03-05.zip');
	expect(one?.sha256).toBe(other?.sha256);
	expect(one?.bytes).toEqual(other?.bytes);
});
