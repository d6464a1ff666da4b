import { expect, test } from 'vitest';
import { wordedDate } from '../../../../src/story/check/lookups/worded-dates.ts';

test.each([
	['10 June 2025', '2025-06-10'],
	['June 2, 2025', '2025-06-02'],
	['3rd of Sept 2024', undefined],
	['3rd of Sep. 2024', '2024-09-03'],
	['JUNE 2025', '2025-06'],
	['۱۰ جون ۲۰۲۵', '2025-06-10'],
	['جون 2025', '2025-06'],
	['about 1961', '1961~'],
	['c. 1961', '1961~'],
	['the 1960s', '196X'],
	['19th century', '18XX'],
	['June', undefined],
	['June July 2025', undefined],
	['1 2 June 2025', undefined],
	['2024 2025 June', undefined],
	['the ferry of 2025', undefined],
	['2025-06-10', undefined],
])('reads %s as %s', (written, edtf) => {
	expect(wordedDate(written)).toBe(edtf);
});
