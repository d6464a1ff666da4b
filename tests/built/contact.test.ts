import { expect, inject, test } from 'vitest';
import type { Parts } from '../../src/edition/words/parts.ts';
import { wordsFor } from '../../src/edition/words/words.ts';
import { pagesIn, record } from './editions.ts';
import { filesOf, pageOf } from './pages.ts';

test.each(record.filter(({ site }) => site.meta.contact === undefined))(
	'$name promises no way to report an error, as it has none',
	(edition) => {
		const promising = pagesIn(edition).filter(({ html }) =>
			promises(edition.lang).some((words) => html.includes(words))
		);
		expect(promising.map(({ file }) => file)).toEqual([]);
		expect(filesOf(edition.folder)).not.toContain('.well-known/security.txt');
	}
);

test('a story that has one names it below each page', () => {
	const folder = inject('sites').ferry;
	const { html } = pageOf(folder, 'timeline/index.html');
	expect(promises('en').some((words) => html.includes(words))).toBe(true);
	expect(filesOf(folder)).toContain('.well-known/security.txt');
});

/** What leads to, or speaks of, a place to report an error. */
function promises(lang: string): string[] {
	const { method, translation } = wordsFor(lang).page;
	return [
		...method
			.fault('')
			.filter((part) => typeof part === 'string')
			.map((words) => words.trim()),
		...linksOf(translation.ways(true)).filter(
			(words) => !linksOf(translation.ways(false)).includes(words)
		),
	];
}

function linksOf(parts: Parts): string[] {
	return parts.flatMap((part) => (typeof part === 'object' && 'link' in part ? [part.link] : []));
}
