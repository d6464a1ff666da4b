import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launch, serve, type Served } from '../browser/browser.ts';
import { pagesOf } from '../built/pages.ts';
import { npmPackage, packages, type Program } from './program.ts';

/** What a checker calls a failure. */
interface Failure {
	readonly rule: string;
	readonly element: string;
}

interface Checker {
	readonly program: Program;
	/** The file that it puts into a page. */
	readonly script: string;
	readonly check: (page: Page) => Promise<readonly Failure[]>;
	/** Rules that are not held, each with the reason. */
	readonly otherwise: Readonly<Record<string, string>>;
}

/** What the two checkers leave in a page. */
interface Checking {
	readonly ace: {
		readonly Checker: new () => {
			check: (
				document: unknown,
				guidelines: readonly string[]
			) => Promise<{
				results: readonly {
					readonly ruleId: string;
					readonly value: readonly [kind: string, result: string];
					readonly snippet: string;
				}[];
			}>;
		};
	};
	readonly HTMLCS: {
		readonly process: (standard: string, document: unknown, done: () => void) => void;
		readonly getMessages: () => readonly {
			readonly type: number;
			readonly code: string;
			readonly element: { readonly outerHTML?: string };
		}[];
	};
	readonly document: unknown;
}

const checkers: readonly Checker[] = [
	{
		program: npmPackage('accessibility-checker-engine', '4.0.34'),
		script: 'accessibility-checker-engine/ace.js',
		check: (page) =>
			page.evaluate(async () => {
				const { ace, document } = globalThis as unknown as Checking;
				const { results } = await new ace.Checker().check(document, ['IBM_Accessibility']);
				return results
					.filter(({ value: [kind, result] }) => kind === 'VIOLATION' && result === 'FAIL')
					.map(({ ruleId, snippet }) => ({ rule: ruleId, element: snippet }));
			}),
		otherwise: {},
	},
	{
		program: npmPackage('html_codesniffer', '2.5.1'),
		script: 'html_codesniffer/build/HTMLCS.js',
		check: (page) =>
			page.evaluate(async () => {
				const { HTMLCS, document } = globalThis as unknown as Checking;
				await new Promise<void>((done) => {
					HTMLCS.process('WCAG2AA', document, done);
				});
				const errors = HTMLCS.getMessages().filter(({ type }) => type === 1);
				return errors.map(({ code, element }) => ({
					rule: code,
					element: element.outerHTML?.slice(0, 200) ?? '',
				}));
			}),
		otherwise: {
			'WCAG2AA.Principle3.Guideline3_2.3_2_2.H32.2':
				'a single field is sent by Enter, and filters send nothing: their choices act at once, by styles',
			'WCAG2AA.Principle1.Guideline1_3.1_3_1.H43.HeadersRequired':
				'what heads a column, a row or a group of rows says so with scope (H63); ids in every cell would say it again',
		},
	},
];

const folder = mkdtempSync(join(tmpdir(), 'accessibility-'));
const out = join(folder, 'site');
let [browser, site]: [Browser?, Served?] = [];
/** Every page in Urdu and in English but frames, which are parts of other pages. */
let paths: readonly string[] = [];

beforeAll(async () => {
	const env = { CONTENT_DIR: 'tests/fixtures/river', OUT_DIR: out };
	execFileSync(process.execPath, ['src/cli/main.ts', 'build'], {
		env: { ...process.env, NODE_ENV: 'production', ...env },
		stdio: 'ignore',
	});
	paths = pagesOf(out)
		.map(({ file }) => file)
		.filter((file) => !/(?:^|\/)embed\//u.test(file));
	browser = await launch();
	site = await serve(out);
});
afterAll(async () => {
	await browser?.close();
	await site?.close();
	rmSync(folder, { recursive: true });
});

for (const { program, script, check, otherwise } of checkers) {
	const missing = program.isThere() ? '' : ` (skipped: it is not there; ${program.install})`;
	if (missing) console.warn(`${program.name}${missing}`);
	test.skipIf(missing)(`${program.name} finds nothing on any page${missing}`, async () => {
		expect(paths.length).toBeGreaterThan(40);
		// The pages’ own policy lets no script of others in.
		const context = await browser?.newContext({
			viewport: { width: 360, height: 800 },
			bypassCSP: true,
		});
		if (!context || !site) throw new Error('No browser.');
		for (const path of paths) {
			const page = await context.newPage();
			await page.goto(site.origin + path);
			await page.addScriptTag({ path: resolve(packages, 'node_modules', script) });
			const failures = await check(page);
			expect(
				failures.filter(({ rule }) => !(rule in otherwise)),
				path
			).toEqual([]);
			await page.close();
		}
		await context.close();
	});
}
