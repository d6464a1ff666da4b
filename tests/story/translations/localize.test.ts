import { expect, test } from 'vitest';
import { translationOf } from '../../../src/story/check/example-translation.ts';
import { exampleEvent } from '../../../src/story/check/example-story.ts';
import type { ExampleFiles } from '../../../src/story/check/rule.ts';
import { buildSite } from '../../../src/story/model/build.ts';
import { checkStory } from '../../story.ts';

const urdu = 'timeline/late-ferry.ur.md';
function inUrdu(files: ExampleFiles) {
	const checked = checkStory(files);
	expect(checked.faults.map(String)).toEqual([]);
	return buildSite(checked, 'ur');
}

test('takes words from the translation and facts from the original', () => {
	const [event] = inUrdu({ [urdu]: translationOf() }).events;
	expect(event?.title).toBe('دیر سے آنے والی کشتی');
	expect(event?.text.words).toContain('بندرگاہ');
	expect(event?.date.edtf).toBe('2025-01-14');
	expect(event?.rendition).toEqual({
		lang: 'ur',
		isTranslation: true,
		reviewedBy: undefined,
		behindSince: undefined,
	});
});

test('keeps the words of the original, in their language, where there is no translation', () => {
	const { lang, original, events, article } = inUrdu({});
	expect([lang, original, events[0]?.title, events[0]?.rendition.lang, article.lang]).toEqual([
		'ur',
		'en',
		'The ferry comes in late',
		'en',
		'en',
	]);
});

test('says since when a translation is behind, and shows it as long as it has the same parts', () => {
	const behind = { [urdu]: translationOf({ behind: '2025-05-01' }) };
	const changed = { 'timeline/late-ferry.md': exampleEvent({ title: 'The ferry is late again' }) };
	const [event] = inUrdu({ ...behind, ...changed }).events;
	expect(event?.title).toBe('دیر سے آنے والی کشتی');
	expect(event?.rendition.behindSince?.edtf).toBe('2025-05-01');
	const grown = { 'timeline/late-ferry.md': exampleEvent({ contested: 'The mayor differs.' }) };
	expect(inUrdu({ ...behind, ...grown }).events[0]?.rendition).toMatchObject({
		lang: 'en',
		isTranslation: false,
	});
});

test('names the reviewer of a translation', () => {
	const files = { [urdu]: translationOf({ reviewed: 'A. Reader' }) };
	expect(inUrdu(files).events[0]?.rendition.reviewedBy).toBe('A. Reader');
});
