import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { partNodes } from '../../../src/edition/words/part-nodes.ts';
import { inOrder } from '../../../src/edition/words/parts.ts';

test('keeps the order of a sentence and puts nothing between its parts', () => {
	const parts = inOrder('See ', { link: 'the <log>', to: 'log' }, ', ', { code: 'a&b' }, '.');
	expect(toHtml(partNodes(parts, { log: '/log/' }))).toBe(
		'See <a href="/log/">the &#x3C;log></a>, <code>a&#x26;b</code>.'
	);
});

test('refuses a link that its page does not know', () => {
	expect(() => partNodes([{ link: 'the log', to: 'log' }])).toThrow('`log`');
});
