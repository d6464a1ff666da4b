import { existsSync } from 'node:fs';
import packed from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/** Flags of the packed browser that would hide what the tests look for. */
const hiding = ['--disable-web-security', '--single-process', '--allow-running-insecure-content'];

const usual = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:/Program Files/Google/Chrome/Application/chrome.exe',
	'/usr/bin/google-chrome',
	'/usr/bin/chromium',
];

/** A Chromium: the one in `CHROME_PATH`, the one out of `node_modules` on Linux x64, or the machine's own. */
export async function launchBrowser(): Promise<Browser> {
	const isPacked = process.platform === 'linux' && process.arch === 'x64';
	const args = isPacked ? packed.args.filter((arg) => !hiding.includes(arg)) : [];
	const executablePath =
		process.env['CHROME_PATH'] ??
		(isPacked ? await packed.executablePath() : usual.find((path) => existsSync(path)));
	return chromium.launch({ args, ...(executablePath === undefined ? {} : { executablePath }) });
}
