import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { deadLinks } from './dead-links.ts';

test('the crawl finds links to no file, to no element and out of the sub-path', () => {
	const folder = mkdtempSync(join(tmpdir(), 'links-'));
	onTestFinished(() => {
		rmSync(folder, { recursive: true });
	});
	const links = [
		'#here',
		'#gone',
		'/',
		'https://record.example/a/',
		'x/',
		'https://other.example/',
	];
	const html = links.map((link) => `<a href="${link}">a</a>`).join('');
	writeFileSync(join(folder, 'index.html'), `<p id="here">${html}</p>`);
	expect(deadLinks(folder, ['index.html'], new URL('https://record.example/a/'))).toEqual([
		'index.html: #gone leads to no element',
		'index.html: / leaves the sub-path',
		'index.html: x/ leads to no file',
	]);
});
