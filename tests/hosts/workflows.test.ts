import { readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readers } from '../programs/readers.ts';
import { rows } from '../programs/references.ts';

interface Step {
	readonly uses?: string;
	readonly run?: string;
	readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
	readonly uses?: string;
	readonly needs?: string | readonly string[];
	readonly permissions?: Readonly<Record<string, string>>;
	readonly 'timeout-minutes'?: number;
	readonly steps?: readonly Step[];
}
interface Workflow {
	readonly on: Readonly<Record<string, unknown>>;
	readonly permissions: Readonly<Record<string, string>>;
	readonly concurrency: { readonly group: string };
	readonly jobs: Readonly<Record<string, Job>>;
}

const folder = '.github/workflows';
const files = readdirSync(folder);
const workflow = (name: string) => parse(readFileSync(`${folder}/${name}`, 'utf8')) as Workflow;
const version = readFileSync('.nvmrc', 'utf8').trim();

test('pull requests and pushes run all that `.ci/run` runs', () => {
	const { on, jobs } = workflow('check.yml');
	expect(Object.keys(on)).toEqual(['pull_request', 'push', 'workflow_call']);
	const runs = (id: string) => jobs[id]?.steps?.map(({ run }) => run);
	expect(runs('check')).toContain('.ci/run');
	for (const id of ['engines', 'programs']) expect(runs(id)).toContain(`npm run test:${id}`);
	expect(readFileSync('.ci/run', 'utf8')).toMatch(/^npm ci && npm test$/mu);
	expect(statSync('.ci/run').mode & 0o111).not.toBe(0);
});

test('nothing is published that the checks of the same commit have not passed', () => {
	const { jobs } = workflow('pages.yml');
	expect(jobs['check']?.uses).toBe(`./${folder}/check.yml`);
	expect(jobs['deploy']?.needs).toEqual(['check', 'build']);
});

test.each(files)('%s may do little, ends, and does not run twice at once', (name) => {
	const { permissions, concurrency, jobs } = workflow(name);
	expect(permissions).toEqual({ contents: 'read' });
	expect(concurrency.group).not.toBe('');
	for (const [id, job] of Object.entries(jobs)) {
		if (job.uses === undefined) expect(job['timeout-minutes'], id).toBeLessThanOrEqual(60);
		const writes = Object.values(job.permissions ?? {}).includes('write');
		expect(writes, id).toBe(['deploy', 'tell'].includes(id));
	}
});

test('the sources are asked once a week, and what writes the issue runs nothing of others', () => {
	const { on, jobs } = workflow('sources.yml');
	expect(JSON.stringify(on)).toMatch(/"cron":"\d+ \d+ \* \* \d"/u);
	expect(jobs['tell']?.permissions).toEqual({ issues: 'write' });
	const steps = jobs['tell']?.steps ?? [];
	expect(steps.map(({ uses }) => uses)).toEqual([undefined]);
	expect(steps[0]?.run).not.toMatch(/npm (?:ci|install|run --)|checkout/u);
	expect(jobs['ask']?.permissions).toBeUndefined();
});

test('the programs that are asked are of one version each, the same wherever they are named', () => {
	const runs = workflow('check.yml').jobs['programs']?.steps?.map(({ run = '' }) => run) ?? [];
	const installs = runs.filter((run) => run.startsWith('npm install '));
	const installed = installs.flatMap((run) => run.split(/\s+/u).slice(2));
	const packages = installed.filter((word) => /^[@a-z]/u.test(word));
	expect(packages.filter((one) => !/.@\d+\.\d+\.\d+$/u.test(one))).toEqual([]);
	const told = [...readers, ...rows].map(({ program }) => program.install);
	const wanted = told.flatMap(
		(install) => install.split('npm install --prefix .cache/programs ')[1]?.split(' ') ?? []
	);
	expect(wanted.length).toBeGreaterThan(9);
	expect(packages).toEqual(expect.arrayContaining(wanted));
});

test('one number says which Node is needed', () => {
	const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as {
		engines: { node: string };
	};
	expect(engines.node).toBe(`>=${version}`);
	const jobs = files.flatMap((name) => Object.values(workflow(name).jobs));
	const withSteps = jobs.flatMap(({ steps }) => (steps ? [steps] : []));
	const setups = withSteps.flat().filter(({ uses }) => uses?.startsWith('actions/setup-node@'));
	const needNode = withSteps.filter((steps) =>
		steps.some(({ run }) => /\bnpm\b|\.ci\/run/u.test(run ?? ''))
	);
	expect(setups).toHaveLength(needNode.length);
	expect(needNode.length).toBeGreaterThanOrEqual(files.length);
	for (const step of setups) {
		expect(step.with).toMatchObject({ 'node-version-file': '.nvmrc' });
		expect(step.with).not.toHaveProperty('node-version');
	}
	expect(readFileSync('netlify.toml', 'utf8')).not.toContain('NODE_VERSION');
});

test('hosts compare what they built with its sums', () => {
	expect(workflow('pages.yml').jobs['build']?.steps?.map(({ run }) => run)).toContain(
		'npm run verify -- dist'
	);
	expect(readFileSync('netlify.toml', 'utf8')).toContain('npm run build && npm run verify -- dist');
});
