import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuote, mostPassages } from '../../../src/story/article/find-quote.ts';
import { parseBody } from '../../../src/story/text/parse.ts';
import { visibleText } from '../../../src/story/article/visible-text.ts';

const read = (text: string) => visibleText(parseBody(text, 0));

test('finds every place of a quote, those that overlap and those within words included', () => {
	const words = fc.array(fc.constantFrom('ab', 'abab', 'c', 'the river', 'office'), {
		minLength: 1,
		maxLength: 60,
	});
	fc.assert(
		fc.property(words, fc.nat(), fc.nat(80), (parts, from, length) => {
			const visible = read(parts.join(' '));
			const quote = visible.text
				.slice(from % visible.text.length)
				.slice(0, length + 1)
				.trim();
			if (quote === '' || quote.includes('\n')) return;
			const starts: number[] = [];
			for (
				let at = visible.text.indexOf(quote);
				at !== -1;
				at = visible.text.indexOf(quote, at + 1)
			)
				starts.push(at);
			expect(findQuote(visible, quote).map(({ start }) => start)).toEqual(
				starts.slice(0, mostPassages)
			);
		})
	);
});

test('finds nothing that is not there, in a text that repeats itself as well', () => {
	const visible = read(`${'na '.repeat(5_000)}batman`);
	expect(findQuote(visible, `${'na '.repeat(20)}batmen`)).toEqual([]);
	expect(findQuote(visible, 'na na na na na na na')).toHaveLength(mostPassages);
	expect(findQuote(visible, 'na na na na batman')).toHaveLength(1);
});
