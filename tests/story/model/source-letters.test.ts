import { expect, test } from 'vitest';
import { letterOf } from '../../../src/story/model/source-order.ts';
import type { Source } from '../../../src/story/model/types/record.ts';

const of = (names: { publisher: string; 'container-title'?: string }) => letterOf(names as Source);

test('a source stands under the letter of its journal or publisher, without the accent', () => {
	expect(of({ publisher: 'Harbour News' })).toBe('H');
	expect(of({ publisher: 'Harbour News', 'container-title': 'évening Post' })).toBe('E');
	expect(of({ publisher: 'اخبار' })).toBe('ا');
});

test('a source of which the name begins with a digit or a sign stands under none', () => {
	expect(of({ publisher: '24 News' })).toBeUndefined();
	expect(of({ publisher: '“Harbour”' })).toBeUndefined();
});
