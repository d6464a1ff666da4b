import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compareApart } from '../../../src/publish/quotes/compare-apart.ts';
import { comparePage } from '../../../src/publish/quotes/compare-page.ts';
import { decodeText } from '../../../src/publish/quotes/decode-text.ts';
import { turned } from '../../../src/publish/quotes/outside-readers.ts';

const quote = 'ferry came in at twenty to ten, the harbour office said';
const long = `<p>${'The quay was empty and the tide was low on that day. '.repeat(10)}`;

/** What comes of comparing one quotation with the body of a page. */
async function resultIn(body: string, words = quote, type = 'text/html'): Promise<string> {
	const answer = { bytes: new TextEncoder().encode(body), contentType: type, isCut: false };
	const { quotes, shows } = await comparePage(answer, [words]);
	return `${quotes[0]?.result ?? ''} ${shows}`;
}

test.each<[name: string, html: string, result: string]>([
	['plain', `<p>The ${quote}.</p>`, 'found'],
	['a mark of a note', quote.replace('ten', 'ten<sup><a href="#fn1">12</a></sup>'), 'found'],
	['a note by its role', quote.replace('ten', 'ten<a role="doc-noteref" href="#x">3</a>'), 'found'],
	['raised figures', quote.replace('ten', 'ten¹²'), 'found'],
	['soft hyphens', quote.replace('harbour', 'har&shy;bour'), 'found'],
	['breaks', quote.replaceAll(' ', '<br>'), 'found'],
	['blocks', quote.replace(' at ', '<div>at '), 'found'],
	['paragraphs', `<p>${quote.replace(' at ', '</p><p>at ')}`, 'marks-differ'],
	['items of a list', `<ul><li>${quote.replace(' at ', '<li>at ')}</ul>`, 'marks-differ'],
	['a heading before its text', `<h2>${quote.replace(' at ', '</h2><p>at ')}`, 'marks-differ'],
	['tags in words', quote.replace('harbour', '<b>har</b><i>bo</i>ur'), 'found'],
	['no-break spaces', quote.replaceAll(' ', '&nbsp;'), 'found'],
	['ruby', quote.replace('ten', '<ruby>ten<rp>(</rp><rt>10</rt><rp>)</rp></ruby>'), 'found'],
	['a table', `<table><tr><td>The</td><td>${quote}</td></table>`, 'found'],
	['an element that is shut', `<details><summary>More</summary>${quote}</details>`, 'found'],
	['other marks', quote.replace(',', ' –'), 'marks-differ'],
	['a script alone', `<script>const words = "${quote}"</script>`, 'not-found'],
	['a style', `<style>/* ${quote} */</style>`, 'not-found'],
	['a comment', `<!-- ${quote} -->`, 'not-found'],
	['the title alone', `<title>${quote}</title>`, 'not-found'],
	[
		'cells side by side',
		quote.replace(' said', '</td><td>said').replace(/^/u, '<table><td>'),
		'marks-differ',
	],
])('HTML with %s', async (_name, html, result) => {
	expect(await resultIn(html + long)).toBe(`${result} words`);
});

test('a page that holds too little, is locked, or is a picture says nothing of what is not there', async () => {
	expect(await resultIn('<p>Before you go on, choose what we may store.')).toBe('not-found little');
	const locked = '<script type="application/ld+json">{"isAccessibleForFree": "False"}</script>';
	expect(await resultIn(locked + long)).toBe('not-found locked');
	expect(await resultIn(`${locked}<p>${quote}`)).toBe('found locked');
	expect(await resultIn('<img src="page.png">')).toBe('not-found image');
	expect(await resultIn(quote, quote, 'text/plain')).toBe('found little');
	expect(await resultIn('\u0000\u0001', quote, 'image/png')).toBe('not-found words');
});

test('an answer is what its bytes are, not what it is called', async () => {
	expect(await resultIn(`<!doctype html>${quote}`, quote, '')).toBe('found little');
	const { kind } = await comparePage(
		{
			bytes: new TextEncoder().encode('%PDF-1.4 and nothing'),
			contentType: 'text/html',
			isCut: false,
		},
		[quote]
	);
	expect(kind).toBe('other');
});

test.each<[name: string, bytes: Buffer, type: string]>([
	['UTF-8 that is called Latin', Buffer.from('Café – ja'), 'text/html; charset=iso-8859-1'],
	['Latin', Buffer.from('Caf\xe9 \x96 ja', 'latin1'), 'text/html'],
	[
		'Latin by its own word',
		Buffer.from('<meta charset=windows-1252>Caf\xe9 \x96 ja', 'latin1'),
		'',
	],
	['UTF-16', Buffer.from('\ufeffCafé – ja', 'utf16le'), 'text/html; charset=utf-8'],
	['UTF-8 with its mark', Buffer.from('\ufeffCafé – ja'), 'text/html; charset=nonsense'],
])('reads %s', (_name, bytes, type) => {
	expect(decodeText(bytes, type)).toContain('Café – ja');
});

test('reads Arabic letters in the encoding of Windows, and UTF-8 that was cut', () => {
	const arabic = Uint8Array.from([0xc8, 0xc7, 0xc8]);
	expect(decodeText(arabic, 'text/html; charset=windows-1256')).toBe('باب');
	expect(decodeText(Buffer.from('Café').subarray(0, 4), '', true)).toBe('Caf');
});

test('turns lines of Arabic script, numbers and Latin words aside', () => {
	expect(turned('باب 1.5 TTP')).toBe('TTP 1.5 باب');
});

test('gives up on a page that costs too much', async () => {
	const deep = new TextEncoder().encode(`${'<div><p>'.repeat(150_000)}${quote}`);
	const answer = { bytes: deep, contentType: 'text/html', isCut: false };
	const bounds = { ms: 700, heapMib: 256, growthMib: 512 };
	expect(await compareApart(answer, [quote], bounds)).toBeUndefined();
	const good = { ...answer, bytes: new TextEncoder().encode(quote) };
	expect((await compareApart(good, [quote]))?.quotes[0]?.result).toBe('found');
});

test('a PDF whose words unpack to gigabytes takes no more memory than it may', async () => {
	const packed = gzipSync(Buffer.alloc(200_000_000, '(a) Tj '), { level: 9 });
	// The stream of zlib is that of gzip in another coat (RFC 1950, 1952).
	const stream = Buffer.concat([
		Buffer.from([0x78, 0xda]),
		packed.subarray(10, -8),
		Buffer.alloc(4),
	]);
	const head = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<<>>>>endobj
4 0 obj<</Filter/FlateDecode/Length ${String(stream.length)}>>stream
`;
	const bytes = Buffer.concat([
		Buffer.from(head),
		stream,
		Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>\n'),
	]);
	const bounds = { ms: 3_000, heapMib: 128, growthMib: 300 };
	const before = process.memoryUsage.rss();
	await compareApart({ bytes, contentType: '', isCut: false }, [quote], bounds);
	expect((process.memoryUsage.rss() - before) / 1_048_576).toBeLessThan(900);
});
