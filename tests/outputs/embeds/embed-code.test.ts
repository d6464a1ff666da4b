import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { translationOf } from '../../../src/story/check/example-translation.ts';
import { iframeCode, quoteCode } from '../../../src/outputs/embeds/embed-code.ts';
import { embedOf } from '../../../src/outputs/embeds/embed.ts';
import { buildSite } from '../../../src/story/model/build.ts';
import { site } from '../../record.ts';
import { checkStory } from '../../story.ts';

const at = (path: string) => `https://example.org/${path}`;
const [statement] = site.statements;
const [event] = site.events;
if (!statement || !event) throw new Error('The content is empty.');
const asStatement = { type: 'statement', statement } as const;
const asEvent = { type: 'event', event } as const;

test('the frame runs no script and is named', () => {
	const $ = load(iframeCode(embedOf(asStatement, site), at));
	expect($('iframe').attr('src')).toBe(at(`embed/statements/${statement.id}/`));
	expect($('iframe').attr('title')).toContain(statement.title);
	expect($('iframe').attr('sandbox')).toBe('allow-popups allow-popups-to-escape-sandbox');
});

test('the quotation is complete: who, what, both answers, why, and the address in words', () => {
	const $ = load(quoteCode(asStatement, embedOf(asStatement, site), site, at));
	const words = $('blockquote').text();
	const { title, speaker, claims, said, so } = statement;
	for (const part of [title, speaker.name, claims[0]?.text, said.because, so.because])
		expect(words).toContain(part);
	expect(words).toContain(at(`statements/${statement.id}/`));
	expect($('blockquote').attr('cite')).toBe(at(`statements/${statement.id}/`));
	const told = load(quoteCode(asEvent, embedOf(asEvent, site), site, at));
	expect(told('blockquote').text()).toContain(event.text.words);
});

test('no word of the content can end an element of the code', () => {
	const title = '</blockquote><script>"&';
	const odd = { type: 'statement', statement: { ...statement, title } } as const;
	const $ = load(quoteCode(odd, embedOf(odd, site), site, at) + iframeCode(embedOf(odd, site), at));
	expect($('script').length).toBe(0);
	expect($('b').text()).toBe(title);
	expect($('iframe').attr('title')).toContain(title);
});

test('says its language and direction, and those of what is not translated', () => {
	const urdu = buildSite(checkStory({ 'timeline/late-ferry.ur.md': translationOf() }), 'ur');
	const [story] = urdu.statements;
	const [told] = urdu.events;
	if (!story || !told) throw new Error('The story is empty.');
	const asTold = { type: 'event', event: told } as const;
	const $ = load(quoteCode(asTold, embedOf(asTold, urdu), urdu, at));
	expect($('blockquote').attr()).toMatchObject({ lang: 'ur', dir: 'rtl' });
	expect($('blockquote [lang]').length).toBe(0);
	const asStory = { type: 'statement', statement: story } as const;
	const untranslated = load(quoteCode(asStory, embedOf(asStory, urdu), urdu, at));
	expect(untranslated('b').attr()).toMatchObject({ lang: 'en', dir: 'ltr' });
	expect(load(iframeCode(embedOf(asTold, urdu), at))('iframe').attr('lang')).toBe('ur');
});
