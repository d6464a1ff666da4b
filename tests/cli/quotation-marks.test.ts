import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { quotationMarksPath, quotationMarksText } from '../../src/cli/quotation-marks.ts';

test('the quotation marks are those of CLDR (npm run quotation-marks writes them)', () => {
	expect(readFileSync(quotationMarksPath, 'utf8')).toBe(quotationMarksText());
});
