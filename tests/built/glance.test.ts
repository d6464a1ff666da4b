import { expect, inject, test } from 'vitest';
import { saidAnswers, soAnswers } from '../../src/story/schema/statement.ts';
import { record } from './editions.ts';
import { folded, pageOf } from './pages.ts';

test.each(record)(
	'the first page begins with what was found, and leads to what it rests on: $lang',
	({ folder, words, site }) => {
		const { $ } = pageOf(folder, 'index.html');
		const { findings, tally } = site;
		if (!findings) throw new Error('The story has no findings.');
		const shown = $('.findings > li').toArray();
		expect(shown.map((one) => folded($('summary', one).text()))).toEqual(
			findings.findings.map(({ finding }) => finding)
		);
		for (const [index, { statements, sources }] of findings.findings.entries()) {
			const links = $('a', shown[index]).toArray();
			expect(
				links.map((link) =>
					$(link)
						.attr('href')
						?.replace(/^.*?(?=statements|sources)/u, '')
				)
			).toEqual([
				...statements.map(({ id }) => `statements/${id}/`),
				...sources.map(({ path }) => path),
			]);
		}
		const text = folded($('.glance').text());
		expect(text).toContain(folded(findings.limits));
		const counts = [
			...saidAnswers
				.filter((answer) => answer !== 'not-applicable')
				.map((answer) => [words.said[answer], tally.said[answer]] as const),
			...soAnswers.map((answer) => [words.so[answer], tally.so[answer]] as const),
		].filter(([, count]) => count > 0);
		expect(
			$('.figures li')
				.toArray()
				.map((item) => folded($(item).text()))
				.sort()
		).toEqual(counts.map(([name, count]) => `${name} ${words.number(count)}`).sort());
		const order = ['.findings', '.figures', '.standfirst', 'article'].map((part) =>
			$('main *').index($(part).first())
		);
		expect(order).toEqual([...order].sort((a, b) => a - b));
	}
);

test('a story without findings begins with its figures alone', () => {
	const { $ } = pageOf(inject('sites').ferry, 'index.html');
	expect($('.findings').length).toBe(0);
	expect($('.glance .figures').length).toBe(2);
});
