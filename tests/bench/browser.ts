import packed from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

const quiet = [
	'--no-sandbox',
	'--disable-gpu',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/** Starts a browser that listens for DevTools on a port: that of `CHROME_PATH`, or the packed one. */
export async function launchOnPort(port: number): Promise<Browser> {
	const path = process.env['CHROME_PATH'] ?? (await packed.executablePath());
	return chromium.launch({
		executablePath: path,
		args: [...quiet, `--remote-debugging-port=${String(port)}`],
	});
}
