import { expect, test } from 'vitest';
import { publisherKey } from '../../../../src/story/check/lookups/publisher-key.ts';

test.each([
	['Harbour Office', 'Harbour  Office'],
	['Harbour Office', 'Harbour\u00A0Office'],
	['Harbour Office', 'HARBOUR OFFICE.'],
	['Harbour Office', 'The Harbour Office'],
	['Harbour Office', 'Harbour-Office'],
	['Harbour Office', 'Harbour\u200BOf\uFE0Ffice'],
	['Caf\u00E9', 'Cafe\u0301'],
	['Le Monde', 'Monde'],
	['L’Express', 'Express'],
	['Straße', 'STRASSE'],
	['News 24', 'Ｎews 2\u{1D7D2}'],
	['روزنامہ جنگ', 'روزنامه جنگ'],
])('%s and %s are one', (a, b) => {
	expect(publisherKey(a)).toBe(publisherKey(b));
});

test.each([
	['The Nation (Pakistan)', 'The Nation (Nigeria)'],
	['92 News', '24 News'],
	['The', 'Le'],
	['Theatre Times', 'Atre Times'],
	['कल', 'काल'],
	['!', '?'],
])('%s and %s are two', (a, b) => {
	expect(publisherKey(a)).not.toBe(publisherKey(b));
});
