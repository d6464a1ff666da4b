import { expect, test } from 'vitest';
import { rules } from '../../../src/story/check/rules.ts';
import { visible } from '../../../src/story/check/rule-book.ts';

test('shows characters that have no sign, and leaves words and lines as they are', () => {
	expect(visible('a\u0007b\u0000')).toBe('a␇b␀');
	expect(visible('a\u0085\u202E\uE000\uFFFF\uD800')).toBe(
		'a⟨U+0085⟩⟨U+202E⟩⟨U+E000⟩⟨U+FFFF⟩⟨U+D800⟩'
	);
	const words = '---\n\ttitle: کشتی «دیر» می‌آید\n';
	expect(visible(words)).toBe(words);
});

test('leaves no character in any example that may not stand in HTML', () => {
	const texts = rules
		.flatMap(({ passes, fails }) => [passes, fails])
		.flatMap((files) => (typeof files === 'string' ? [files] : Object.values(files)));
	expect(texts.some((text) => text.includes('\u0007'))).toBe(true);
	for (const text of texts)
		expect(visible(text)).not.toMatch(
			/[\0-\x08\x0B-\x1F\x7F-\x9F\p{Noncharacter_Code_Point}\p{Cs}]/u
		);
});
