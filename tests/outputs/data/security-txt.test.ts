import { expect, test } from 'vitest';
import { securityTxt } from '../../../src/outputs/data/security-txt.ts';
import { readDate } from '../../../src/story/dates/read-date.ts';

const url = 'https://site.example/.well-known/security.txt';

function fieldsOf(
	contact: string | undefined,
	ends = '2025-02-01',
	accessed: string[] = [],
	at = url
) {
	const text = securityTxt(
		{
			meta: { contact, languages: ['en', 'ur'], recordEndsOn: readDate(ends) },
			sources: accessed.map((date) => ({ accessed: readDate(date) })),
			corrections: [],
		} as unknown as Parameters<typeof securityTxt>[0],
		at
	);
	return text?.trimEnd().split('\n');
}

test('says where to report, until when that holds, and in which languages', () => {
	expect(fieldsOf('https://harbour.example/faults')).toEqual([
		'Contact: https://harbour.example/faults',
		'Expires: 2026-02-01T00:00:00Z',
		'Preferred-Languages: en, ur',
		`Canonical: ${url}`,
	]);
});

test('takes an e-mail address, written as an address', () => {
	expect(fieldsOf('faults+site@harbour.example')?.[0]).toBe(
		'Contact: mailto:faults%2Bsite@harbour.example'
	);
});

test.each([undefined, 'http://harbour.example/faults', 'the harbour office'])(
	'is not made of %s',
	(contact) => {
		expect(fieldsOf(contact)).toBeUndefined();
	}
);

test('holds for a year after the last day on which somebody worked on the content', () => {
	const expires = (ends: string, ...accessed: string[]) =>
		fieldsOf('a@harbour.example', ends, accessed)?.[1];
	expect(expires('2025-02-01', '2026-11-24', '2026-03')).toBe('Expires: 2027-11-24T00:00:00Z');
	expect(expires('2025-02')).toBe('Expires: 2026-02-28T00:00:00Z');
	expect(expires('2024-02-29')).toBe('Expires: 2025-02-28T00:00:00Z');
	expect(expires('2023-02-28')).toBe('Expires: 2024-02-28T00:00:00Z');
});

test('names no address of its own that is not safe', () => {
	expect(
		fieldsOf('a@harbour.example', '2025-02-01', [], url.replace('https', 'http'))
	).toHaveLength(3);
});
