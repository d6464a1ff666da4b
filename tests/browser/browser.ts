import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import packed from '@sparticuz/chromium';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import sirv from 'sirv';

/** Flags of the packed browser that a test about security must not run with. */
const unsafe =
	/^--(?:disable-web-security|single-process|no-zygote|allow-running-insecure-content|disable-site-isolation-trials)$/u;

/** Flags that draw by a graphics card made of software: on a machine without one that takes longer than without. */
const asIfDrawnByACard =
	/^--(?:ignore-gpu-blocklist|in-process-gpu|use-gl=.*|use-angle=.*|enable-unsafe-swiftshader)$/u;

/** Starts a browser that needs nothing of the machine: the packed one, or that of `CHROME_PATH`. */
export async function launch(): Promise<Browser> {
	const path = process.env['CHROME_PATH'];
	// In the POSIX locale the packed browser finds no text: not in the page, not for a text fragment.
	const env = { ...process.env, LC_ALL: 'en_US.UTF-8' };
	const options: LaunchOptions =
		path !== undefined
			? { executablePath: path, args: ['--no-sandbox', '--disable-gpu'] }
			: process.platform === 'linux' && process.arch === 'x64'
				? {
						executablePath: await packed.executablePath(),
						args: [
							...packed.args.filter((flag) => !unsafe.test(flag) && !asIfDrawnByACard.test(flag)),
							'--disable-gpu',
						],
					}
				: ownBrowser();
	return chromium.launch({ ...options, env });
}

/** A folder served on a free port of this machine. */
export interface Served {
	/** Address of its root, with a slash at the end. */
	readonly origin: string;
	readonly close: () => Promise<void>;
}

/**
 * Serves a built site as a plain static host would, under a sub-path where one is given.
 *
 * @param port a free one where none is given; with one, answers may be kept as long as our hosts allow
 */
export async function serve(folder: string, base = '/', port = 0): Promise<Served> {
	const keep = port === 0 ? {} : { maxAge: 300 };
	const files = sirv(folder, { etag: true, extensions: ['html'], ...keep });
	// A client that asks again after a while must not meet a connection that is just being closed.
	const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
		const missing = () => {
			response.statusCode = 404;
			response.end('Not found');
		};
		if (!request.url?.startsWith(base)) {
			missing();
			return;
		}
		request.url = `/${request.url.slice(base.length)}`;
		files(request, response, missing);
	});
	await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
	const address = server.address() as AddressInfo;
	return {
		origin: `http://127.0.0.1:${String(address.port)}${base}`,
		close: () =>
			new Promise((done) => {
				server.closeAllConnections();
				server.close(() => {
					done();
				});
			}),
	};
}

/** One page of every kind. */
export const kinds = {
	article: '',
	statements: 'statements/',
	statement: 'statements/report-supports-view/',
	positions: 'positions/',
	timeline: 'timeline/',
	event: 'timeline/doha-ceasefire-2025/',
	figures: 'figures/',
	questions: 'questions/',
	law: 'law/',
	sources: 'sources/',
	letter: 'sources/d/',
	books: 'sources/kind-book/',
	method: 'method/',
	rules: 'method/rules/',
	people: 'people-and-terms/',
	search: 'search/',
	index: 'index-of-names/',
	data: 'data/',
	missing: '404.html',
	keep: 'keep.html',
} as const;

/** Where Chrome and Chromium usually are on other machines. */
function ownBrowser(): LaunchOptions {
	const usual = [
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'C:/Program Files/Google/Chrome/Application/chrome.exe',
		'/usr/bin/google-chrome',
		'/usr/bin/chromium',
	];
	const executablePath = usual.find((file) => existsSync(file));
	return executablePath === undefined ? { channel: 'chrome' } : { executablePath };
}
