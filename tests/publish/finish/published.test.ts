import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { addAnchors, oldAnchors } from '../../../src/publish/finish/redirect-anchors.ts';
import { redirectFiles } from '../../../src/publish/finish/redirect-files.ts';
import { checkContent } from '../../../src/story/check/check.ts';
import { exampleStory } from '../../../src/story/check/example-story.ts';
import { absent } from '../../../src/story/check/rule.ts';
import { edited, ferryFiles, released } from '../../released.ts';
import { checkFiles } from '../../story.ts';
import { shortHash } from '../../../src/story/article/passage-ids.ts';

const passages = `passages: { s-never-late: ${shortHash('The mayor said that “it never is”.')} }\n`;

function check(files: Readonly<Record<string, string>>) {
	const all = Object.entries({ ...exampleStory, ...files }).map(([path, text]) => ({ path, text }));
	return checkContent({ files: all, paths: all.map(({ path }) => path), faults: [] }, '2026-01-01');
}

const faultsOf = (published: string, corrections?: string) =>
	check({
		'published.yaml': published,
		...(corrections === undefined ? {} : { 'corrections.yaml': corrections }),
	}).faults.map((fault) => `${String(fault.ruleId)}: ${fault.reason}`);

test('asks for a redirect or a correction when a published id is gone', () => {
	expect(
		faultsOf(`${passages}statements: [never-late]\nevents: [late-ferry]\nsources: [harbour-log]\n`)
	).toEqual([]);
	expect(faultsOf('statements: [gone]\n')).toEqual([
		'id-vanished: Unexpected published id `gone` that nothing has, expected it to stay, to lead on, or to be accounted for',
	]);
	expect(faultsOf('statements: [gone]\nredirects: { statements: { gone: never-late } }\n')).toEqual(
		[]
	);
	const corrections = '- { date: 2025-02-01, where: gone, said: a, says: b, why: c }\n';
	expect(faultsOf('statements: [gone]\n', corrections)).toEqual([]);
});

test('asks for the passages of published statements', () => {
	expect(faultsOf('statements: [never-late]\n')).toEqual([
		'passage-unrecorded: Unexpected published statement `never-late` without its passages, expected their ids under `passages`',
	]);
});

test('refuses a redirect to nothing, and one in the way of something', () => {
	expect(faultsOf('redirects: { events: { gone: late-fery } }\n')).toEqual([
		'redirect-target: Unexpected redirect to `late-fery`, expected an id that is there',
	]);
	expect(faultsOf('redirects: { statements: { never-late: ferry-was-late } }\n')).toEqual([
		'redirect-target: Unexpected redirect of `never-late`, which is there, expected an id that is gone',
	]);
	expect(faultsOf('redirects: { passages: { s-gone: s-never-lat } }\n')).toEqual([
		'redirect-target: Unexpected redirect to `s-never-lat`, expected an id that is there',
	]);
	expect(
		faultsOf('redirects: { passages: { s-gone: s-never-late }, notes: { e-9: e-1 } }\n')
	).toEqual(['redirect-target: Unexpected redirect to `e-1`, expected an id that is there']);
});

describe('at the address of what is gone', () => {
	const { content } = check({
		'published.yaml':
			'statements: [withdrawn]\nredirects:\n  events: { old: late-ferry }\n  sources: { log: harbour-log }\n',
	});
	const head =
		'<title>The ferry</title><meta property="og:title" content="The ferry: 9 > 8"/><meta name="description" content="Late &amp; wet"/><meta name="viewport" content="width=device-width"><link rel="alternate" type="application/json+oembed" href="https://example.org/a/b/oembed/x.json" title="The ferry"/>';
	const read = (path: string) => (path.endsWith('.html') ? `<head>${head}</head>${path}` : path);
	const filesIn = (folder: string) =>
		redirectFiles(content, { origin: 'https://example.org', base: `/a/b/${folder}`, folder }, read);

	test('stand page, embed, Markdown, references and oEmbed, as far as there is something to say', () => {
		expect([...filesIn('').keys()]).toEqual([
			'statements/withdrawn/index.html',
			'statements/withdrawn.md',
			'embed/statements/withdrawn/index.html',
			'timeline/old/index.html',
			'timeline/old.md',
			'timeline/old.bib',
			'timeline/old.ris',
			'timeline/old.csl.json',
			'embed/timeline/old/index.html',
			'oembed/timeline/old.json',
		]);
	});

	test('a page sends readers on, under the sub-path, and unfolds as the new one', () => {
		const page = filesIn('').get('timeline/old/index.html') ?? '';
		expect(page).toContain('<html lang="en" dir="ltr">');
		expect(page).toContain('<title>Moved</title>');
		expect(page).toContain(
			'<meta http-equiv="refresh" content="0; url=/a/b/timeline/late-ferry/"><link rel="canonical" href="https://example.org/a/b/timeline/late-ferry/">'
		);
		expect(page).toContain(
			'<meta property="og:title" content="The ferry: 9 > 8"/><meta name="description" content="Late &amp; wet"/><link rel="alternate" type="application/json+oembed" href="https://example.org/a/b/oembed/x.json" title="The ferry"/></head>'
		);
		expect(page).toContain(
			'<h1>Moved</h1><p>This page has moved. <a href="/a/b/timeline/late-ferry/">Go to its new address</a>.</p>'
		);
	});

	test('the other files are those of the new address', () => {
		const files = filesIn('');
		expect(files.get('embed/timeline/old/index.html')).toBe(
			read('embed/timeline/late-ferry/index.html')
		);
		expect(files.get('timeline/old.md')).toBe('timeline/late-ferry.md');
		expect(files.get('oembed/timeline/old.json')).toBe('oembed/timeline/late-ferry.json');
	});

	test('what has no successor says so, and leads to the corrections', () => {
		const files = filesIn('');
		const page = files.get('statements/withdrawn/index.html');
		expect(page).not.toContain('http-equiv');
		expect(page).toContain('<a href="/a/b/method/#corrections">The corrections say why</a>');
		const embed = files.get('embed/statements/withdrawn/index.html');
		expect(embed).toContain(
			'<a href="/a/b/method/#corrections" target="_blank" rel="noopener">The corrections say why</a>'
		);
		expect(embed).not.toContain('http-equiv');
		expect(files.get('statements/withdrawn.md')).toBe(
			'---\nid: withdrawn\nurl: https://example.org/a/b/method/#corrections\n---\n\n# Taken down\n\nThis page has been taken down. [The corrections say why](https://example.org/a/b/method/#corrections).\n'
		);
	});

	test.each([
		['', 'Taken down', '3 March 2025', 'It said:'],
		['ur/', 'ہٹا دیا گیا', '3 مارچ، 2025', 'پہلے یہ لکھا تھا:'],
		['ps/', 'لرې شوې', 'مارچ', ''],
		['fa-AF/', 'برداشته شده', 'مارچ', ''],
	])('what was released says what it was, and why it went: %s', (folder, title, day, label) => {
		const story = released(ferryFiles(), '2025-03-01');
		const { content: later } = checkFiles({
			...edited(story, [
				['statements/ferry-was-late.md', 'events: [late-ferry, new-quay]', 'events: [late-ferry]'],
			]),
			'timeline/new-quay.md': absent,
			'changes.yaml':
				'- { date: 2025-03-03, where: new-quay, said: "The *quay* was opened [@harbour-log].", says: No such event., why: It was never built. }\n',
		});
		const files = redirectFiles(
			later,
			{ origin: 'https://example.org', base: `/${folder}`, folder },
			read
		);
		const page = load(files.get('timeline/new-quay/index.html') ?? '');
		expect(page('h1').text()).toBe(title);
		expect(page('h2').text()).toBe('A new quay is built');
		expect(page('h2').attr('lang')).toBe(folder === '' ? undefined : 'en');
		const words = page('main').text();
		for (const part of [
			day,
			label,
			'The quay was opened.',
			'No such event.',
			'It was never built.',
		])
			expect(words).toContain(part);
		expect(page('main a').attr('href')).toMatch(/\/changes\/#change-2025-03-03-[0-9a-f]{8}$/u);
		expect(load(files.get('embed/timeline/new-quay/index.html') ?? '')('main').text()).toBe(words);
		expect(files.get('timeline/new-quay.md')).toContain('## A new quay is built\n');
	});

	test.each([
		['ur/', 'rtl', 'منتقل ہو گیا'],
		['ps/', 'rtl', 'لېږدول شوې'],
		['fa-AF/', 'rtl', 'انتقال یافته'],
	])('a page is in the language of its edition: %s', (folder, dir, title) => {
		const page = filesIn(folder).get('timeline/old/index.html');
		expect(page).toContain(`<html lang="${folder.slice(0, -1)}" dir="${dir}">`);
		expect(page).toContain(`<title>${title}</title>`);
		expect(page).toContain(`url=/a/b/${folder}timeline/late-ferry/"`);
	});
});

test('leads on from an old id in a page', () => {
	const { content } = check({
		'published.yaml':
			'redirects:\n  events: { old: late-ferry }\n  sources: { log: harbour-log }\n  statements: { on-time: never-late }\n  passages: { s-on-time: s-never-late }\n',
	});
	const anchors = oldAnchors(content);
	const added = (page: string, html: string) =>
		addAnchors(html, anchors.get(page) ?? new Map<never, string>());
	expect(added('sources/', '<ul><li class="s" id="harbour-log">A</li></ul>')).toBe(
		'<ul><li class="s" id="harbour-log"><span id="log"></span>A</li></ul>'
	);
	expect(added('timeline/index.html', '<li class=event id="late-ferry"><p>A')).toBe(
		'<li class=event id="late-ferry"><span id="old"></span><p>A'
	);
	expect(
		added(
			'index.html',
			'<span id="s-never-late">A</span><details id="n-never-late"> <summary class="a">B</summary>'
		)
	).toBe(
		'<span id="s-never-late"><span id="s-on-time"></span>A</span><details id="n-never-late"> <summary class="a"><span id="n-on-time"></span>B</summary>'
	);
	expect(
		added('keep.html', '<h3 id=never-late-2>A<h3 id=never-late>B<span id=s-never-late>C')
	).toBe(
		'<h3 id=never-late-2>A<h3 id=never-late><span id="on-time"></span>B<span id=s-never-late><span id="s-on-time"></span>C'
	);
});
