import { describe, expect, test } from 'vitest';
import { sites } from '../../../src/story/site.ts';
import { describeStatement } from '../../../src/outputs/metadata/describe-statement.ts';
import { descriptionLength } from '../../../src/outputs/metadata/head-tags.ts';
import { evidenceOn } from '../../../src/story/model/evidence.ts';
import { interfaceLanguages } from '../../../src/story/schema/languages.ts';
import { questions, saidAnswers, soAnswers } from '../../../src/story/schema/statement.ts';
import { evidenceCounts } from '../../../src/edition/words/evidence-counts.ts';
import { wordsFor } from '../../../src/edition/words/words.ts';

describe.each(interfaceLanguages)('in %s', (lang) => {
	const words = wordsFor(lang);

	test('no two answers to one question have one name or one meaning', () => {
		for (const names of [
			saidAnswers.map((answer) => words.said[answer]),
			soAnswers.map((answer) => words.so[answer]),
			saidAnswers.map((answer) => words.means.said[answer]),
			soAnswers.map((answer) => words.means.so[answer]),
		])
			expect(new Set(names).size).toBe(names.length);
	});

	test('a meaning is one sentence', () => {
		for (const meaning of [words.means.said, words.means.so].flatMap(Object.values))
			expect(meaning).toMatch(/^[^.۔]+[.۔]$/u);
	});

	test('a preview of a statement holds its answers and ends with a sentence', () => {
		for (const statement of sites.find((site) => site.lang === lang)?.statements ?? []) {
			const text = describeStatement(statement, words);
			expect(text).toContain(`${words.asked.so} ${words.sentence(words.so[statement.so.answer])}`);
			expect(text.length, statement.id).toBeLessThanOrEqual(descriptionLength);
			expect(text, statement.id).toMatch(/[.۔!?؟][”»“’]?$/u);
			expect(text, statement.id).not.toMatch(/[?؟]$/u);
		}
	});
});

test('counts the evidence on each question apart', () => {
	const words = wordsFor('en');
	const statement = sites[0].statements.find(({ id }) => id === 'taliban-denials');
	if (!statement) throw new Error('The statement is gone.');
	const [said, so] = questions.map((one) => evidenceCounts(evidenceOn(statement, one), words));
	expect(said).toBe('Supports: 7');
	expect(so).toBe('Supports: 2, Sets limits: 3, Contradicts: 2');
});

test('says nothing where there is no evidence', () => {
	expect(evidenceCounts([], wordsFor('en'))).toBe('');
});
