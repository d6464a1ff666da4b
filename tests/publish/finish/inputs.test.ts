import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { isUpToDate, writeStamp } from '../../../src/publish/finish/build-stamp.ts';
import { inputsHash } from '../../../src/publish/finish/inputs.ts';
import { formatSums, sha256, sumsName } from '../../../src/publish/sums.ts';

function folderOf(files: Readonly<Record<string, string>>): string {
	const folder = mkdtempSync(join(tmpdir(), 'inputs-'));
	onTestFinished(() => {
		rmSync(folder, { recursive: true, force: true });
	});
	for (const room of ['src', 'node_modules']) mkdirSync(join(folder, room));
	for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
	return folder;
}

const engine = { 'node_modules/.package-lock.json': '{}', 'src/a.ts': 'a', 'package.json': '{}' };
const content = new Map([['site.yaml', { text: 'title: A' }]]);

test('knows a change of content, engine, packages or environment', () => {
	const root = folderOf(engine);
	const hash = () => inputsHash(content, { A: '1' }, root);
	const hashes = [hash(), inputsHash(content, { A: '2' }, root)];
	hashes.push(inputsHash(new Map([['site.yaml', { text: 'title: B' }]]), { A: '1' }, root));
	for (const path of [...Object.keys(engine), 'src/b.ts', '.env']) {
		writeFileSync(join(root, path), 'changed');
		hashes.push(hash());
	}
	expect(new Set(hashes).size).toBe(hashes.length);
	expect(hash()).toBe(hash());
});

test('knows nothing where the packages are not listed', () => {
	expect(inputsHash(content, {}, folderOf({ 'src/a.ts': 'a' }))).toBeUndefined();
});

test('tells a site that is as it was made from any other', () => {
	const site = folderOf({ 'index.html': 'words' });
	writeFileSync(join(site, sumsName), formatSums(new Map([['index.html', sha256('words')]])));
	const stamp = join(folderOf({}), 'made-from');
	expect(isUpToDate(stamp, 'inputs', site)).toBe(false);
	writeStamp(stamp, 'inputs', site);
	expect(isUpToDate(stamp, 'inputs', site)).toBe(true);
	expect(isUpToDate(stamp, 'others', site)).toBe(false);
	expect(isUpToDate(stamp, undefined, site)).toBe(false);
	writeFileSync(join(site, 'more.html'), '');
	expect(isUpToDate(stamp, 'inputs', site)).toBe(false);
	rmSync(join(site, 'more.html'));
	writeFileSync(join(site, 'index.html'), 'other');
	expect(isUpToDate(stamp, 'inputs', site)).toBe(false);
});
