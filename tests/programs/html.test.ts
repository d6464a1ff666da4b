import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pagesOf, type BuiltPage } from '../built/pages.ts';
import { command, load, npmPackage, packages, run, skipped } from './program.ts';
import { seen } from './zotero.ts';

const folder = mkdtempSync(join(tmpdir(), 'html-'));
const out = join(folder, 'site');
/** Every page, frames too, of a story in Urdu and English that has every kind of page. */
let pages: readonly BuiltPage[] = [];

beforeAll(() => {
	const env = { CONTENT_DIR: 'tests/fixtures/river', OUT_DIR: out };
	execFileSync(process.execPath, ['src/cli/main.ts', 'build'], {
		env: { ...process.env, NODE_ENV: 'production', ...env },
		stdio: 'ignore',
	});
	pages = pagesOf(out);
});
afterAll(() => {
	rmSync(folder, { recursive: true });
});

test('Zotero saves a web page of the site, of the day of its edition and by no person, by the tags that were seen to decide', () => {
	const own = pages.filter(({ head }) => head('meta[property="og:title"]').length === 1);
	expect(own.length).toBeGreaterThan(40);
	for (const { file, head: $ } of own) {
		const tags = $('meta')
			.toArray()
			.map((one) => $(one).attr('name') ?? $(one).attr('property'));
		const row = seen.find((one) => one.tags.every((tag) => tags.includes(tag)));
		expect(row, file).toMatchObject({
			type: 'webpage',
			author: 'none',
			date: 'article:published_time',
		});
		const tag = (name: string) => $(`meta[property="${name}"]`).attr('content');
		expect([tag('og:site_name'), tag('article:published_time')], file).toEqual([
			file.startsWith('en/') ? 'The Sonak record' : 'سونک کا ریکارڈ',
			'2025-07-31',
		]);
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
