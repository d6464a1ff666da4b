import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { translationOf } from '../../../src/story/check/example-translation.ts';
import { writeFeed } from '../../../src/outputs/data/feed.ts';
import { correctionAnchor } from '../../../src/outputs/embeds/correction-anchor.ts';
import { buildSite } from '../../../src/story/model/build.ts';
import { checkStory } from '../../story.ts';
import { anEdition, aSite, toUrl } from './a-site.ts';

const first =
	'- { date: 2025-02-10, where: late-ferry, said: At 9:30 & < 10., says: At 9:40., why: A slip. }\n';
const second = '- { date: 2025-03-01, said: One., says: Two., why: A miscount. }\n';

function entriesOf(corrections: string) {
	const $ = load(writeFeed(anEdition(aSite({ 'corrections.yaml': corrections }))), { xml: true });
	const entries = $('entry')
		.map((_index, entry) => ({
			id: $('id', entry).text(),
			updated: $('updated', entry).text(),
			title: $('title', entry).text(),
			content: $('content', entry).text(),
		}))
		.get();
	return { entries, updated: $('feed > updated').text() };
}

test('dates events by the end of the record, and by a correction that names them', () => {
	expect(entriesOf('[]')).toMatchObject({
		updated: '2025-02-01T00:00:00.000Z',
		entries: [
			{ title: '14 January 2025: The ferry comes in late', updated: '2025-02-01T00:00:00.000Z' },
		],
	});
	expect(entriesOf(first)).toMatchObject({
		updated: '2025-02-10T00:00:00.000Z',
		entries: [
			{ title: 'Correction: The ferry comes in late', updated: '2025-02-10T00:00:00.000Z' },
			{ title: '14 January 2025: The ferry comes in late', updated: '2025-02-10T00:00:00.000Z' },
		],
	});
});

test('keeps the id of a correction when another is added', () => {
	const [correction] = aSite({ 'corrections.yaml': first }).corrections;
	if (!correction) throw new Error('No correction.');
	const id = toUrl(`method/#${correctionAnchor(correction)}`);
	const ids = [first, second + first, first + second].map((text) =>
		entriesOf(text).entries.map((entry) => entry.id)
	);
	expect(ids.map((list) => list.includes(id))).toEqual([true, true, true]);
	expect(new Set(ids[1]).size).toBe(3);
});

test('says words, not tags', () => {
	expect(entriesOf(first).entries[0]?.content).toContain('At 9:30 &amp; &lt; 10.');
});

test('keeps paragraphs apart for readers that drop the tags', () => {
	const $ = load(entriesOf(first).entries[0]?.content ?? '');
	const paragraphs = $('p')
		.toArray()
		.map((one) => $(one).text());
	expect(paragraphs.length).toBe(3);
	expect($.text().trim().split('\n')).toEqual(paragraphs);
});

test('says the language of the feed, of each entry and of its paragraphs, and their direction', () => {
	const urdu = buildSite(checkStory({ 'timeline/late-ferry.ur.md': translationOf() }), 'ur');
	const $ = load(writeFeed(anEdition(urdu)), { xml: true });
	expect($('feed').attr('xml:lang')).toBe('ur');
	expect($('entry').attr('xml:lang')).toBe('ur');
	expect(load($('entry content').text())('p').attr()).toMatchObject({ lang: 'ur', dir: 'rtl' });
	const untranslated = load(writeFeed(anEdition(buildSite(checkStory({}), 'ur'))), { xml: true });
	expect(untranslated('feed').attr('xml:lang')).toBe('ur');
	expect(untranslated('entry').attr('xml:lang')).toBe('en');
	const content = load(untranslated('entry content').text());
	expect(content('p').attr()).toMatchObject({ lang: 'en', dir: 'ltr' });
});
