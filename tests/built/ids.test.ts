import { resolve } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { checkContent } from '../../src/story/check/check.ts';
import { reservedIds } from '../../src/story/check/rules/reserved-id.ts';
import type { Content } from '../../src/story/load/content.ts';
import { redirectsIn } from '../../src/story/load/published.ts';
import { readFolder } from '../../src/story/load/files-fs.ts';
import { pagesOf, type BuiltPage } from './pages.ts';

const stories = [
	['record', 'content'],
	['ferry', 'tests/fixtures/ferry'],
	['moved', '.cache/tests/moved-content'],
] as const;

function idsOf({ $ }: BuiltPage): string[] {
	return $('[id]')
		.toArray()
		.map((element) => $(element).attr('id') ?? '');
}

/** The ids that records, also those with other names now, have in a page, or in the pages of a folder. */
function anchorsOf({ records }: Content) {
	const old = (kind: 'events' | 'sources' | 'statements' | 'passages' | 'notes') =>
		redirectsIn({ records }, kind).map(({ from }) => from);
	const own = (kind: 'events' | 'sources' | 'statements' | 'questions') =>
		records[kind].map(({ id }) => id);
	return [
		['events', 'timeline/index.html', [...own('events'), ...old('events')]],
		['sources', 'sources/', [...own('sources'), ...old('sources')]],
		['statements', 'keep.html', [...own('statements'), ...old('statements')]],
		['questions', 'questions/index.html', own('questions')],
		[
			'instruments',
			'law/index.html',
			records.obligations.flatMap(({ value }) => value.instruments.map(({ id }) => id)),
		],
	] as const;
}

describe.each(stories)('in %s', (name, folder) => {
	const pages = pagesOf(inject('sites')[name]);

	test('no page has an id twice, whatever its records are called', () => {
		const twice = pages.flatMap((page) => {
			const seen = new Set<string>();
			const again = idsOf(page).filter((id) => seen.size === seen.add(id).size);
			return again.map((id) => `${page.file} ${id}`);
		});
		expect(twice).toEqual([]);
	});

	test('the check keeps every id that a page has itself from its records', () => {
		const checked = checkContent(readFolder(resolve(folder)), '2026-11-30');
		const reserved = reservedIds(checked);
		const languages = checked.content.records.site[0]?.value.languages ?? [];
		for (const [kind, file, records] of anchorsOf(checked.content)) {
			if (records.length === 0) continue;
			for (const [index, lang] of languages.entries()) {
				const at = `${index === 0 ? '' : `${lang}/`}${file}`;
				const ids = pages
					.filter((page) => (file.endsWith('/') ? page.file.startsWith(at) : page.file === at))
					.flatMap(idsOf);
				expect(ids, file).toEqual(expect.arrayContaining([records[0]]));
				const known = new Set<string>(records);
				// An id has no capitals, and letters of other scripts only where it is made of words.
				const could = ids.filter((id) => !known.has(id) && /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id));
				expect(
					could.filter((id) => !reserved[kind].has(id)),
					`${lang} ${file}`
				).toEqual([]);
			}
		}
	});
});
