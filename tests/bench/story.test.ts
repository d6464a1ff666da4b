import { expect, test } from 'vitest';
import { madeUpStory } from './story.ts';
import { checkContent } from '../../src/story/check/check.ts';

test('a made-up story of any size passes the check', () => {
	for (const size of [
		{ statements: 50, events: 60 },
		{ statements: 200, events: 100 },
		{ statements: 40, events: 130, sources: 300, isFull: true },
	]) {
		const files = [...madeUpStory(size)].map(([path, text]) => ({ path, text }));
		const folder = { files, paths: files.map(({ path }) => path), faults: [] };
		const { faults, content } = checkContent(folder, '2026-01-01');
		expect(faults.map(String)).toEqual([]);
		expect(content.records.statements.length).toBe(size.statements);
		expect(content.records.events.length).toBe(size.events);
	}
});
