import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { compareSources, type Outcome } from '../../../src/publish/quotes/compare-sources.ts';
import { askServer } from '../../../src/publish/links/ask-server.ts';
import { politeAsk } from '../../../src/publish/links/polite-ask.ts';
import { launch } from '../../browser/browser.ts';
import { serve, type Play, type TestServer } from '../links/servers.ts';
import {
	alteredIn,
	languages,
	paragraphsIn,
	quotationsIn,
	randomFrom,
	seed,
} from './quotations.ts';

const limit = 3_000_000;
/** Every name of `.test` leads to this machine, in tests alone; nothing else is asked. */
const ask = askServer({
	timeoutMs: 600,
	bodyMs: 600,
	retries: 0,
	pauseMs: 1,
	lookUp: (host) => Promise.resolve(host.endsWith('.test') ? ['127.0.0.1'] : []),
});

const html = (body: string, head = '') =>
	`<!doctype html><meta charset=utf-8><title>The ferry</title>${head}<body>${body}`;
const words = 'the harbour office said that the ferry was not late on that day';
const changed = 'the harbour office said that the ferry was never late on that day';
const dropped = 'the harbour office said that the ferry was late on that day';
const rest =
	'<p>The quay was empty, and the tide was as low as it had been in the week before. '.repeat(8);
const good = html(`<p>On Tuesday ${words}, its log shows.</p>${rest}`);

const page =
	(body: string | Buffer, type = 'text/html; charset=utf-8', headers = {}): Play =>
	(_request, response) =>
		response.writeHead(200, { 'content-type': type, ...headers }).end(body);
const status =
	(code: number, headers: Readonly<Record<string, string>> = {}): Play =>
	(_request, response) =>
		response.writeHead(code, headers).end();
const leadTo = (location: string, headers = {}) => status(302, { location, ...headers });

/** Sends so many megabytes, as fast as they are taken, after a beginning. */
const huge =
	(beginning: string, megabytes: number, sent: { bytes: number }): Play =>
	(_request, response) => {
		response.writeHead(200, { 'content-type': 'text/html' });
		const part = Buffer.alloc(1_000_000, 'more words of no use. ');
		const send = (left: number) => {
			if (left === 0 || response.destroyed) return response.end();
			sent.bytes += part.length;
			if (response.write(part)) setImmediate(send, left - 1);
			else response.once('drain', () => send(left - 1));
			return response;
		};
		response.write(beginning);
		send(megabytes);
	};

/** Sends a few words every ten milliseconds, for ever. */
const endless =
	(beginning: string): Play =>
	(_request, response) => {
		response.writeHead(200, { 'content-type': 'text/html' });
		response.write(beginning);
		const timer = setInterval(() => response.write('and so on '), 10);
		response.once('close', () => {
			clearInterval(timer);
		});
	};

const later =
	(ms: number, send: (response: ServerResponse) => void): Play =>
	(_request, response) => {
		setTimeout(() => {
			send(response);
		}, ms);
	};

const sent = { bytes: 0 };
const latin = (text: string) => Buffer.from(text, 'latin1');
/** A page of some length under a title. */
const notThere = (title: string) =>
	`<!doctype html><meta charset=utf-8><title>${title}</title>${rest}`;
const arabic = 'قال مكتب الميناء إن العبارة لم تتأخر في ذلك اليوم. '.repeat(20);
/** A text in the encoding of Windows for Arabic, which Node reads and does not write. */
function windows1256(text: string): Buffer {
	const letters = new TextDecoder('windows-1256').decode(
		Uint8Array.from({ length: 256 }, (_, at) => at)
	);
	return Buffer.from(Array.from(text, (letter) => letters.indexOf(letter)));
}
const locked = '<script type="application/ld+json">{"isAccessibleForFree":false}</script>';

/** What each kind of source plays, and what has to be said of it: its answer, and what of its quotation. */
const special: Readonly<Record<string, readonly [play: Play, said: string]>> = {
	'/good': [page(good), 'read found'],
	'/changed-word': [page(good.replace('not late', 'never late')), 'read not-found'],
	'/dropped-not': [page(good.replace('not late', 'late')), 'read not-found'],
	'/other-marks': [page(good.replace('said that', 'said: that')), 'read marks-differ'],
	'/moved': [leadTo('/good'), 'read found'],
	'/moved-with-a-cookie': [leadTo('/good', { 'set-cookie': 'a=b' }), 'read found'],
	'/gone': [status(404), 'gone -'],
	'/gone-for-good': [status(410), 'gone -'],
	'/moved-to-nothing': [leadTo('/gone'), 'gone -'],
	'/to-home': [leadTo('/'), 'gone -'],
	'/to-private': [leadTo('http://169.254.169.254/latest/'), 'unreachable -'],
	'/to-loopback': [leadTo('http://127.0.0.1:9/'), 'unreachable -'],
	'/to-file': [leadTo('file:///etc/passwd'), 'unreachable -'],
	'/wall-of-consent': [leadTo('/consent?to=x'), 'blocked -'],
	'/consent-circle': [leadTo('/consent-circle', { 'set-cookie': 'a=b' }), 'blocked -'],
	'/consent-notice': [page(html('<p>Choose what we may store.')), 'little -'],
	'/paywall': [page(html(`<p>On Tuesday the harbour office</p>${rest}`, locked)), 'blocked -'],
	'/paywall-metered': [
		page(html(rest, '<meta property="article:content_tier" content="metered">')),
		'blocked -',
	],
	'/paywall-open': [page(good.replace('<body>', `${locked}<body>`)), 'read found'],
	'/401': [status(401), 'blocked -'],
	'/403': [status(403), 'blocked -'],
	'/429': [status(429), 'blocked -'],
	'/451': [status(451), 'blocked -'],
	'/500': [status(500), 'unreachable -'],
	'/breaks': [(request) => request.socket.destroy(), 'unreachable -'],
	'/forbidden/by-robots': [page(good), 'blocked -'],
	'/slow': [later(300, (response) => response.end(good)), 'read found'],
	'/too-slow': [later(3_000, (response) => response.destroy()), 'unreachable -'],
	'/endless': [endless(html(rest)), 'too-large -'],
	'/endless-with-words': [endless(good), 'read found'],
	'/300-mb': [huge(html(rest), 300, sent), 'too-large -'],
	'/300-mb-with-words': [huge(good, 300, sent), 'read found'],
	'/called-latin': [page(good, 'text/html; charset=iso-8859-1'), 'read found'],
	'/latin': [page(latin(good.replace('utf-8', 'latin1')), 'text/html'), 'read found'],
	'/unnamed': [page(good, ''), 'read found'],
	'/plain': [page(`${words}. ${rest.replace(/<p>/gu, '')}`, 'text/plain'), 'read found'],
	'/packed': [page(gzipSync(good), 'text/html', { 'content-encoding': 'gzip' }), 'read found'],
	'/bomb': [
		page(gzipSync(Buffer.alloc(80_000_000, 'more ')), 'text/html', { 'content-encoding': 'gzip' }),
		'too-large -',
	],
	'/not-packed': [page(good, 'text/html', { 'content-encoding': 'gzip' }), 'little -'],
	'/by-script': [page(html(`<div id=app></div><script>show("${words}")</script>`)), 'little -'],
	'/picture-page': [page(html('<img src="scan.png" alt="A page">')), 'image -'],
	'/png': [page(Buffer.from([137, 80, 78, 71]), 'image/png'), 'no-text -'],
	'/nothing': [page(''), 'little -'],
	'/204': [status(204), 'little -'],
	'/xhtml': [page(good, 'application/xhtml+xml'), 'read found'],
	'/half-a-pdf': [page('%PDF-1.7 and nothing', 'application/pdf'), 'no-text -'],
	'/hidden': [page(good.replace('<p>', '<p hidden>')), 'read found'],
	'/moved-for-good': [status(308, { location: '/good' }), 'read found'],
	'/moved-twice': [leadTo('/moved'), 'read found'],
	'/circle': [leadTo('/circle-back'), 'gone -'],
	'/circle-back': [leadTo('/circle'), 'gone -'],
	'/to-inner-name': [leadTo('http://records.internal/'), 'unreachable -'],
	'/to-loopback-in-v6': [leadTo('http://[::1]:9/'), 'unreachable -'],
	'/to-loopback-as-number': [leadTo('http://2130706433/'), 'unreachable -'],
	'/leads-by-meta': [page(html('', '<meta http-equiv=refresh content="0;url=/good">')), 'little -'],
	'/frames': [page('<!doctype html><frameset><frame src="/good"></frameset>'), 'little -'],
	'/gone-with-200': [page(notThere('Page not found')), 'gone -'],
	'/gone-with-200-in-urdu': [page(notThere('صفحہ نہیں ملا')), 'gone -'],
	'/gone-with-200-by-number': [page(notThere('Error 404 | Harbour News')), 'gone -'],
	'/title-with-a-number': [page(notThere('Resolution 4045')), 'read not-found'],
	'/sound-by-another-alphabet': [page(windows1256(`${arabic} ${rest}`)), 'no-text -'],
	'/another-alphabet-called-utf-8': [
		page(windows1256(`<meta charset=windows-1256>${arabic} ${rest}`)),
		'read not-found',
	],
	'/utf-16': [page(Buffer.from(`\ufeff${good}`, 'utf16le'), 'text/html'), 'read found'],
	'/one-broken-letter': [
		page(Buffer.concat([Buffer.from(`${good}<p>Café `), Buffer.from([0xe9, 0x20])])),
		'read found',
	],
	'/two-cells': [page(good.replace(' that the', ' that <td>the')), 'read found'],
	'/two-paragraphs': [page(good.replace(' that the', ' that<p>the')), 'read marks-differ'],
	'/two-items': [page(good.replace(' that the', ' that<li>the')), 'read marks-differ'],
	'/joined-words': [page(good.replace('on that', 'onthat')), 'read not-found'],
	'/words-swapped': [page(good.replace('office said', 'said office')), 'read not-found'],
	'/struck-out': [page(good.replace('not late', '<del>not</del> never late')), 'read not-found'],
};

function outcomesOf(
	server: TestServer,
	quotes: Readonly<Record<string, readonly string[]>>,
	archives: Readonly<Record<string, string>> = {}
) {
	// A host for each: one host is asked for one page at a time.
	const at = (path: string) => server.at(path).replace('harbour', `h${path.replace(/\W/gu, '')}`);
	const sources = Object.entries(quotes).map(([path, own]) => ({
		id: path,
		URL: at(path),
		archive: archives[path] === undefined ? undefined : at(archives[path]),
		quotes: own,
	}));
	const links = sources.map(({ URL: url }) => url);
	return compareSources(
		links,
		sources,
		() => politeAsk(ask),
		{ hostsAtOnce: 8, delayMs: 0 },
		limit
	);
}

const short = ({ answer, quotes }: Outcome) => `${answer} ${quotes[0]?.result ?? '-'}`;

test('says of each kind of source what can be said of it', async () => {
	const plays = Object.fromEntries(Object.entries(special).map(([path, [play]]) => [path, play]));
	const robots = page('User-agent: *\nDisallow: /forbidden/', 'text/plain');
	const server = await serve({
		...plays,
		'/': page(good),
		'/consent?to=x': page(good),
		'/robots.txt': robots,
	});
	const before = process.memoryUsage.rss();
	const { outcomes } = await outcomesOf(
		server,
		Object.fromEntries(Object.keys(plays).map((path) => [path, [words]]))
	);
	expect(Object.fromEntries(outcomes.map((one) => [one.source.id, short(one)]))).toEqual(
		Object.fromEntries(Object.entries(special).map(([path, [, said]]) => [path, said]))
	);
	// Of 600 megabytes, what had been on its way was sent, and no more.
	expect(sent.bytes).toBeLessThan(40_000_000);
	expect((process.memoryUsage.rss() - before) / 1_048_576).toBeLessThan(700);
});

test('shows what differs, and never takes a changed quotation for the words', async () => {
	const server = await serve({ '/good': page(good) });
	const { outcomes } = await outcomesOf(server, { '/good': [changed, dropped, words] });
	expect(outcomes[0]?.quotes.map(({ result, near }) => [result, near?.difference])).toEqual([
		['not-found', expect.stringContaining('[-never-]{+not+}')],
		['not-found', expect.stringContaining('{+not +}late')],
		['found', undefined],
	]);
});

test('asks for the stored copy where the page is gone, and says so', async () => {
	const server = await serve({ '/copy': page(good), '/other': page(html(rest)) });
	const { outcomes } = await outcomesOf(
		server,
		{ '/gone-a': [words], '/gone-b': [words], '/gone-c': [words] },
		{ '/gone-a': '/copy', '/gone-b': '/other' }
	);
	expect(outcomes.map(short)).toEqual(['gone found', 'gone not-found', 'gone -']);
	expect(outcomes[0]?.with).toContain('/copy');
});

test('never asks a host in a private network, whatever a source says', async () => {
	const inner = ['http://10.0.0.1/', 'http://localhost/', 'http://[::1]/', 'http://db.internal/'];
	const sources = inner.map((url) => ({ id: url, URL: url, archive: undefined, quotes: [words] }));
	const { outcomes } = await compareSources(
		inner,
		sources,
		() => politeAsk(askServer({ timeoutMs: 300, retries: 0, pauseMs: 1 })),
		{ hostsAtOnce: 4, delayMs: 0 }
	);
	expect(outcomes.map(short)).toEqual(inner.map(() => 'unreachable -'));
});

/** Ways to write the same words, as pages do. */
const dresses: readonly ((words: string) => string)[] = [
	(text) => `<p>${text}`,
	(text) => `<p>${text.replaceAll(' ', '&nbsp;')}`,
	(text) => `<p>${text.replace(/(\S+) (\S+) (\S+)/gu, '$1 <b>$2</b> <a href="/x">$3</a>')}`,
	(text) => `<p>${text.replace(/(\p{L}{3})(?=[a-z]{3})/gu, '$1&shy;')}`,
	(text) => `<p>${text.replace(/(\p{L}) (?=\S+ \S+ \S+ \S+ )/u, '$1<sup>[12]</sup> ')}`,
	(text) => `<div>${text.replace(/ (?=(?:\S+ ){9})/u, '<br>')}</div>`,
	(text) => `<table><tr><td>${text}</table>`,
	(text) => `<p>${text.replace(/(\S+) /u, '$1<a role="doc-noteref" href="#n1">1</a> ')}`,
	(text) => `<p>${text.replace(/“([^”]*)”/gu, '<q>$1</q>').replaceAll('’', "'")}`,
	(text) => `<p>${text.replaceAll(' ', '\n\t ')}`,
];

test(`400 true quotations are found on pages and 400 altered ones are not (SEED=${String(seed)})`, async () => {
	const random = randomFrom(seed);
	const plays: Record<string, Play> = {};
	const quotes: Record<string, string[]> = {};
	for (const language of languages) {
		const all = paragraphsIn(language, 60);
		for (const [index, dress] of dresses.entries()) {
			const own = all.slice(index * 6, index * 6 + 6);
			const path = `/${language}-${String(index)}`;
			plays[path] = page(html(own.map(dress).join('')));
			quotes[path] = [
				...quotationsIn(own, 10, random).map(({ quote }) => quote),
				...alteredIn(own, 10, random).map(({ quote }) => quote),
			];
		}
	}
	const { outcomes } = await outcomesOf(await serve(plays), quotes);
	const parts = outcomes.map(({ source, quotes: read }) => {
		const of = (list: readonly string[]) =>
			list.map((quote) => ({
				quote,
				is: read.find((one) => one.quote === quote)?.result,
				at: source.id,
			}));
		return { good: of(source.quotes.slice(0, 10)), bad: of(source.quotes.slice(10)) };
	});
	const missed = parts
		.flatMap((part) => part.good)
		.filter(({ is }) => is !== 'found' && is !== 'marks-differ');
	const wrong = parts.flatMap((part) => part.bad).filter(({ is }) => is !== 'not-found');
	expect(parts.flatMap((part) => part.good)).toHaveLength(400);
	expect(parts.flatMap((part) => part.bad)).toHaveLength(400);
	expect(wrong).toEqual([]);
	expect(missed.length, JSON.stringify(missed)).toBeLessThanOrEqual(8);
});

const font = (name: string, file: string) =>
	`@font-face{font-family:${name};src:url(data:font/woff2;base64,${readFileSync(`node_modules/@fontsource/${file}`).toString('base64')})}`;
const naskh = font('n', 'noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2');

test('says of a PDF no more than can be known, in four scripts', async () => {
	const random = randomFrom(seed);
	const plays: Record<string, Play> = {};
	const quotes: Record<string, string[]> = {};
	const browser = await launch();
	try {
		const tab = await browser.newPage();
		for (const language of languages) {
			const own = paragraphsIn(language, 10);
			const direction = language === 'en' ? 'ltr' : 'rtl';
			await tab.setContent(
				html(
					`<div dir=${direction} style="font-family:n">${own.map((text) => `<p>${text}`).join('')}`,
					`<style>${naskh}</style>`
				)
			);
			await tab.evaluate('document.fonts.ready');
			// One is called what it is not.
			const path = `/${language}.${language === 'en' ? 'html' : 'pdf'}`;
			plays[path] = page(await tab.pdf(), language === 'en' ? 'text/html' : 'application/pdf');
			quotes[path] = [
				...quotationsIn(own, 20, random).map(({ quote }) => quote),
				...alteredIn(own, 20, random).map(({ quote }) => quote),
			];
		}
		await tab.setContent('<svg width=600 height=700><path d="M9 9h500v600z"/></svg>');
		plays['/scan.pdf'] = page(await tab.pdf(), 'application/pdf');
		quotes['/scan.pdf'] = [words];
	} finally {
		await browser.close();
	}
	const { outcomes } = await outcomesOf(await serve(plays), quotes);
	const [english, ...others] = outcomes;
	const results = (outcome: Outcome | undefined) =>
		outcome?.quotes.map(({ result }) => result) ?? [];
	expect(
		results(english)
			.slice(0, 20)
			.filter((one) => one === 'found').length
	).toBe(20);
	expect(results(english).slice(20)).toEqual(Array(20).fill('not-found'));
	const scan = others.pop();
	expect(scan && short(scan)).toBe('image -');
	for (const outcome of others) {
		expect(results(outcome)).toHaveLength(40);
		expect(results(outcome).slice(20), outcome.source.id).toEqual(Array(20).fill('unreadable'));
		expect(results(outcome), outcome.source.id).not.toContain('not-found');
	}
});
