import { describe, expect, test } from 'vitest';
import { evidenceOn } from '../../src/story/model/evidence.ts';
import { questions } from '../../src/story/schema/statement.ts';
import { evidenceCounts } from '../../src/edition/words/evidence-counts.ts';
import { record } from './editions.ts';
import { folded, pageOf } from './pages.ts';

describe.each(record)('in $lang', ({ folder, words, site }) => {
	test('a list shows behind each question the evidence on that question alone', () => {
		const { $ } = pageOf(folder, 'statements/index.html');
		expect($('.statements .statement').length).toBe(site.statements.length);
		for (const statement of site.statements) {
			const rows = $(`.statement:has([href$="/statements/${statement.id}/"]) .answers > span`);
			const asked = questions.filter(
				(one) => one === 'so' || statement.said.answer !== 'not-applicable'
			);
			expect(rows.length, statement.id).toBe(asked.length);
			for (const [index, question] of asked.entries()) {
				const row = rows.eq(index);
				const evidence = evidenceOn(statement, question);
				expect(row.find('b').text(), statement.id).toBe(words.asked[question]);
				expect(row.find('i').length, statement.id).toBe(evidence.length);
				expect(row.find('[role=img]').attr('aria-label') ?? '', statement.id).toBe(
					evidenceCounts(evidence, words)
				);
			}
		}
	});

	test('a note in the article counts the evidence on each question behind its reason', () => {
		const { $ } = pageOf(folder, 'index.html');
		for (const { anchor, statement } of site.article.claims) {
			const note = folded(
				$(`#n-${anchor.slice(2)}`)
					.parent()
					.text()
			);
			for (const question of questions) {
				const counts = evidenceCounts(evidenceOn(statement, question), words);
				const isAsked = question === 'so' || statement.said.answer !== 'not-applicable';
				if (isAsked && counts !== '') expect(note, anchor).toContain(words.sentence(counts));
			}
		}
	});

	test('a statement’s page says what each of its answers means', () => {
		for (const { id, said, so } of site.statements) {
			const text = folded(pageOf(folder, `statements/${id}/index.html`).$('main').text());
			expect(text, id).toContain(words.means.said[said.answer]);
			expect(text, id).toContain(words.means.so[so.answer]);
		}
	});
});

describe.each(record)('in $lang, a page stands in the order in which a reader asks', (edition) => {
	const { folder, site } = edition;
	const inOrder = (file: string, parts: readonly string[]) => {
		const { $ } = pageOf(folder, file);
		const all = $('main *');
		const places = parts.map((part) => all.index($(part).first())).filter((at) => at >= 0);
		expect(places, file).toEqual([...places].sort((a, b) => a - b));
		expect(places.length, file).toBeGreaterThan(4);
	};

	test('on a statement', () => {
		for (const { id } of site.statements)
			inOrder(`statements/${id}/index.html`, [
				'.crumbs',
				'h1',
				'.passage',
				'#said',
				'#so',
				'#share',
				'#assessment',
				'#evidence',
				'#events',
				'#sources',
			]);
	});

	test('on an event', () => {
		for (const { id } of site.events.slice(-20))
			inOrder(`timeline/${id}/index.html`, [
				'.crumbs',
				'h1',
				'.told .prose',
				'.locator',
				'#share',
				'#parties',
				'.doubts',
				'#why',
				'#sources',
			]);
	});
});
