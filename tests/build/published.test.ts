import { expect, test } from 'vitest';
import { addPublishedIds } from '../../src/build/published-ids.ts';
import { addAnchors, movedSources, redirectPages } from '../../src/build/redirect-pages.ts';
import { checkContent } from '../../src/check/check.ts';
import { exampleStory } from '../../src/check/example-story.ts';

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
		faultsOf('statements: [never-late]\nevents: [late-ferry]\nsources: [harbour-log]\n')
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

test('refuses a redirect to nothing, and one in the way of something', () => {
	expect(faultsOf('redirects: { events: { gone: late-fery } }\n')).toEqual([
		'redirect-target: Unexpected redirect to `late-fery`, expected an id that is there',
	]);
	expect(faultsOf('redirects: { statements: { never-late: ferry-was-late } }\n')).toEqual([
		'redirect-target: Unexpected redirect of `never-late`, which is there, expected an id that is gone',
	]);
});

test('leads on from the address of what is gone, under the sub-path', () => {
	const { content } = check({
		'published.yaml':
			'statements: [withdrawn]\nredirects:\n  events: { old: late-ferry }\n  sources: { log: harbour-log }\n',
	});
	const pages = redirectPages(content, { origin: 'https://example.org', base: '/a/b/' });
	expect([...pages.keys()]).toEqual(['statements/withdrawn/index.html', 'timeline/old/index.html']);
	expect(pages.get('timeline/old/index.html')).toContain(
		'<meta http-equiv="refresh" content="0; url=/a/b/timeline/late-ferry/"><link rel="canonical" href="https://example.org/a/b/timeline/late-ferry/">'
	);
	expect(pages.get('statements/withdrawn/index.html')).toContain('url=/a/b/method/#corrections');
	expect(addAnchors('<ul><li class="s" id="harbour-log">A</li></ul>', movedSources(content))).toBe(
		'<ul><li class="s" id="harbour-log"><span id="log"></span>A</li></ul>'
	);
});

test('adds new ids and keeps what stands in the list', () => {
	const ids = { statements: ['b', 'a'], events: ['e'], sources: [] };
	const before = '# ours\nstatements:\n  - gone # why\nredirects:\n  statements:\n    gone: a\n';
	const after = addPublishedIds(before, ids);
	expect(after).toBe(
		'# ours\nstatements:\n  - gone # why\n  - a\n  - b\nredirects:\n  statements:\n    gone: a\nevents:\n  - e\nsources: []\n'
	);
	expect(addPublishedIds(after, ids)).toBe(after);
	expect(
		faultsOf(addPublishedIds('', { statements: ['never-late'], events: [], sources: [] }))
	).toEqual([]);
});
