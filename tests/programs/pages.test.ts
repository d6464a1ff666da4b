import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { load as parse } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pagesOf, type BuiltPage } from '../built/pages.ts';
import { command, load, npmPackage, packages, run } from './program.ts';
import { readers } from './readers.ts';
import { seen } from './zotero.ts';

const folder = mkdtempSync(join(tmpdir(), 'pages-'));
const out = join(folder, 'site');
/** With an address that programs take for one: they refuse `localhost` and `.example`. */
const origin = 'https://record.example.org';
let pages: readonly BuiltPage[] = [];

beforeAll(() => {
	const env = { CONTENT_DIR: 'tests/fixtures/ferry', OUT_DIR: out, SITE_URL: origin };
	execFileSync(process.execPath, ['src/cli/main.ts', 'build'], {
		env: { ...process.env, NODE_ENV: 'production', ...env },
		stdio: 'ignore',
	});
	pages = pagesOf(out).filter(({ head }) => head('meta[property="og:title"]').length === 1);
});
afterAll(() => {
	rmSync(folder, { recursive: true });
});

function skipped({ name, isThere, install }: (typeof readers)[number]['program']): string {
	const reason = isThere() ? '' : ` (skipped: it is not there; ${install})`;
	if (reason) console.warn(`${name}${reason}`);
	return reason;
}

describe('a page is by the site, under its own title, of the day of its edition', () => {
	for (const { program, read } of readers) {
		const reason = skipped(program);
		test.skipIf(reason)(`${program.name}${reason}`, async () => {
			expect(pages.length).toBeGreaterThan(10);
			for (const { file, head, html } of pages) {
				const tag = (name: string) => head(`meta[property="${name}"]`).attr('content');
				const url = head('link[rel=canonical]').attr('href') ?? '';
				const page = await read(html, url);
				expect([page.title, page.site], file).toEqual([tag('og:title'), tag('og:site_name')]);
				// Where a program names somebody, it is the publisher.
				expect([tag('og:site_name'), '', null, undefined], file).toContain(page.author);
				expect(page.date?.slice(0, 10), file).toBe(tag('article:published_time'));
			}
		});
	}
});

test('Zotero saves a web page with that date and no person, by the tags that were seen to decide', () => {
	for (const { file, html } of pages) {
		const $ = parse(html);
		const tags = $('meta')
			.toArray()
			.map((one) => $(one).attr('name') ?? $(one).attr('property'));
		const row = seen.find((one) => one.tags.every((tag) => tags.includes(tag)));
		expect(row, file).toMatchObject({
			type: 'webpage',
			author: 'none',
			date: 'article:published_time',
		});
	}
});

const validator = npmPackage('html-validate', '11.21.1');
const noValidator = skipped(validator);
test.skipIf(noValidator)(
	`html-validate finds every page of the standard${noValidator}`,
	async () => {
		const { HtmlValidate } = await load<{
			HtmlValidate: new (config: object) => {
				validateString: (html: string) => Promise<{
					results: readonly { messages: readonly { ruleId: string; message: string }[] }[];
				}>;
			};
		}>('html-validate');
		// Astro ends empty elements with a slash, which the standard allows.
		const rules = { 'void-style': 'off' };
		const checker = new HtmlValidate({ extends: ['html-validate:standard'], rules });
		for (const { file, html } of pages) {
			const { results } = await checker.validateString(html);
			const messages = results.flatMap((result) => result.messages);
			expect(
				messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
				file
			).toEqual([]);
		}
	}
);

/** What checkers of HTML say that is chosen so: styles stand below the top of a page, for slow networks. */
const chosen = /“style” element|“paint-order”|Attribute “closedby”|Content-Security-Policy/u;
const java = command('java', '17', 'default-jre-headless', '-version');
const checker = npmPackage('vnu-jar', '26.9.27');
const needs = {
	...checker,
	install: `${checker.install}; ${java.install}`,
	isThere: () => java.isThere() && checker.isThere(),
};
const reason = skipped(needs);
test.skipIf(reason)(`the Nu HTML Checker reads every page to its end${reason}`, () => {
	const jar = resolve(packages, 'node_modules/vnu-jar/build/dist/vnu.jar');
	const files = pages.map(({ file }) => join(out, file));
	const report = run('java', [
		...['-jar', jar, '--errors-only', '--format', 'json', '--stdout', '--exit-zero-always'],
		...files,
	]);
	const { messages } = JSON.parse(report) as {
		messages: readonly { readonly message: string; readonly url: string }[];
	};
	expect(messages.filter(({ message }) => !chosen.test(message))).toEqual([]);
});
