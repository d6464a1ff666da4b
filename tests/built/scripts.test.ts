import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { filesOf } from './pages.ts';

const folders = Object.entries(inject('sites')).map(([name, folder]) => ({ name, folder }));
const written = /\.(?:html|xml|json|jsonld|ics|csv|md|txt|bib|ris|js|css)$/u;

/** The text files of a folder, lines that a calendar folds put together again. */
function* texts(folder: string) {
	for (const file of filesOf(folder).filter((one) => written.test(one))) {
		const text = readFileSync(join(folder, file), 'utf8');
		yield { file, text: file.endsWith('.ics') ? text.replace(/\r?\n[ \t]/gu, '') : text };
	}
}

test.each(folders)('no blank stands before punctuation of Arabic script: $name', ({ folder }) => {
	const found = [...texts(folder)].flatMap(({ file, text }) =>
		[...text.matchAll(/\s[،؛؟۔]/gu)].map(
			({ index }) => `${file}: ${text.slice(Math.max(0, index - 20), index + 12)}`
		)
	);
	expect(found).toEqual([]);
});

/** WebKit drops the shorthand where it says more than which line is drawn. */
test.each(folders)('no `text-decoration` says two things: $name', ({ folder }) => {
	const found = [...texts(folder)].flatMap(({ file, text }) =>
		[...text.matchAll(/(?<![\w-])text-decoration:\s*[^;}"]*[\s(][^;}"]*/gu)].map(
			([place]) => `${file}: ${place}`
		)
	);
	expect([...new Set(found.map((place) => place.slice(place.indexOf(': '))))]).toEqual([]);
});
