import { expect, test } from 'vitest';
import { wordsIn, wordsOf, wordsTable } from '../../src/cli/words-table.ts';
import { interfaceLanguages } from '../../src/story/schema/languages.ts';

test('the texts of a file are read with what a function is given in braces', () => {
	const code = `
		const hidden = { no: 'No' };
		export const frame: Frame = {
			skip: 'Skip to content',
			nav: { 'all-pages': 'All pages' },
			back: (title: string) => \`Back to \${title}\`,
			left: (count: number) => \`\${counted(count, 'page', 'pages')} left\`,
			kind: (isOld: boolean) => (isOld ? 'Old' : 'New'),
			link: inOrder('Read ', { link: 'more', to: 'method' }, '.'),
		} as const;`;
	expect(wordsIn(code)).toEqual([
		['frame.skip', 'Skip to content'],
		['frame.nav.all-pages', 'All pages'],
		['frame.back', 'Back to {title}'],
		['frame.left', '{count} page / pages left'],
		['frame.kind', 'Old / New'],
		['frame.link', 'Read more.'],
	]);
});

test('the table says what is missing, not translated, or too much', () => {
	const english = new Map([
		['a', 'One word'],
		['b', 'Two words'],
		['c', '{number} %'],
		['d', 'Same'],
	]);
	const other = new Map([
		['a', 'ایک لفظ'],
		['c', '{number} %'],
		['d', 'Same'],
		['e', 'زیادہ'],
	]);
	expect(wordsTable(english, other).map(({ place, note }) => [place, note])).toEqual([
		['a', ''],
		['b', 'missing'],
		['c', ''],
		['d', 'as in English'],
		['e', 'not in English'],
	]);
});

test.each(interfaceLanguages.slice(1))('nothing of the interface is missing in %s', (lang) => {
	const rows = wordsTable(wordsOf('en'), wordsOf(lang));
	expect(rows.length).toBeGreaterThan(400);
	expect(rows.filter(({ note }) => note === 'missing')).toEqual([]);
});
