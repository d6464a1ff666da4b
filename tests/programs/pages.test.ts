import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pagesOf, type BuiltPage } from '../built/pages.ts';
import { skipped } from './program.ts';
import { readers } from './readers.ts';

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

describe('a page is by the site, under its own title, of the day of its edition', () => {
	for (const { program, read, leavesOut: [short] = [[], ''] } of readers) {
		const reason = skipped(program);
		test.skipIf(reason)(`${program.name}${reason}`, async () => {
			expect(pages.length).toBeGreaterThan(10);
			for (const { file, head, html } of pages) {
				const tag = (name: string) => head(`meta[property="${name}"]`).attr('content');
				const url = head('link[rel=canonical]').attr('href') ?? '';
				const page = await read(html, url);
				if (short.includes(file)) {
					expect(Object.values(page).filter(Boolean), file).toEqual([]);
					continue;
				}
				expect([page.title, page.site], file).toEqual([tag('og:title'), tag('og:site_name')]);
				// Where a program names somebody, it is the publisher.
				expect([tag('og:site_name'), '', null, undefined], file).toContain(page.author);
				expect(page.date?.slice(0, 10), file).toBe(tag('article:published_time'));
			}
		});
	}
});

const { program: readerView, read: readPage } = readers[0] ?? {};
const noView = readerView ? skipped(readerView) : 'no reader';
test.skipIf(noView)(
	`Reader View shows what a page says, and no notes between${noView}`,
	async () => {
		const textOf = async (path: string) => {
			const { html, head } = pages.find(({ file }) => file === path) ?? {};
			const seen = await readPage?.(html ?? '', head?.('link[rel=canonical]').attr('href') ?? '');
			return { ...seen, text: seen?.text?.replace(/\s+/gu, ' ') };
		};
		expect(await textOf('statements/low-tide/index.html')).toMatchObject({
			title: 'The tide was low a week later',
			site: 'Harbour Record',
			text: expect.stringContaining('No tide table of that week was found.') as string,
		});
		// All four sentences, one behind the other.
		expect((await textOf('index.html')).text).toContain(
			'The ferry was late. The mayor said that “it never is”, and the harbour office said nothing. It was late again a week later, the office said: the tide was low. The ferry was late.'
		);
	}
);
