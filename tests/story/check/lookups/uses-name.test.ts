import { expect, test } from 'vitest';
import { usesName } from '../../../../src/story/check/lookups/uses-name.ts';

test.each([
	['said of the Durand Line', 'Durand Line'],
	['the line named after Durand', 'Durand Line'],
	['many safe havens there', 'safe haven'],
	['the TTP said', 'Tehrik-i-Taliban Pakistan (TTP)'],
	['Tehrik-i-Taliban Pakistan', 'Tehrik-i-Taliban Pakistan (TTP)'],
	['بندرگاہ کے دفتر نے کہا', 'بندرگاہ کا دفتر'],
	['د ډیورنډ پر کرښې', 'د ډیورنډ کرښه'],
	['د حافظ ګل بهادر ډلې', 'د حافظ ګل بهادر ډله'],
	['کمیته‌های تحریم', 'کمیتهٔ تحریم'],
	['لویه‌جرگه', 'جرگه'],
	['حملات تی‌تی‌پی', 'تحریک طالبان پاکستان (تی‌تی‌پی)'],
])('“%s” uses %s', (text, name) => {
	expect(usesName(text, name)).toBe(true);
});

test.each([
	['the border line', 'Durand Line'],
	['the TTX said', 'Tehrik-i-Taliban Pakistan (TTP)'],
	['the Taliban in Pakistan', 'Tehrik-i-Taliban Pakistan (TTP)'],
	['پورٹ آفس نے کہا', 'بندرگاہ کا دفتر'],
	['آنها گفتند', 'تی‌تی‌پی'],
	['', 'log'],
])('“%s” does not use %s', (text, name) => {
	expect(usesName(text, name)).toBe(false);
});
