import { copyFileSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { forgetKept, remember, rememberNow } from '../../../src/story/system/kept-file.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

const bytes = Buffer.from('bytes that were long in the making');

/** Asks for a file and says whether it had to be made. */
async function isMade(file: string, data = bytes): Promise<boolean> {
	let [now, later] = [false, false];
	const make = () => {
		now = true;
		return data;
	};
	expect(Buffer.from(rememberNow(file, make))).toEqual(data);
	const found = await remember(file, () => {
		later = true;
		return Promise.resolve(data);
	});
	expect(Buffer.from(found)).toEqual(data);
	expect(later).toBe(false);
	return now;
}

test('makes a file once', async () => {
	const file = join(temporaryFolder(), 'deep', 'name');
	expect(await isMade(file)).toBe(true);
	expect(await isMade(file)).toBe(false);
	expect(readdirSync(join(file, '..'))).toEqual(['name']);
});

test('makes it again wherever one of its bits is another, it is cut, or it has more', async () => {
	const file = join(temporaryFolder(), 'name');
	await isMade(file);
	const whole = readFileSync(file);
	for (let at = 0; at < whole.length; at++) {
		const damaged = Buffer.from(whole);
		damaged[at] = (damaged[at] ?? 0) ^ 1;
		writeFileSync(file, damaged);
		expect(await isMade(file), `byte ${String(at)}`).toBe(true);
	}
	for (const other of [whole.subarray(0, -1), whole.subarray(0, 9), Buffer.of(), bytes]) {
		writeFileSync(file, other);
		expect(await isMade(file)).toBe(true);
	}
	writeFileSync(file, Buffer.concat([whole, Buffer.of(0)]));
	expect(await isMade(file)).toBe(true);
});

test('takes no whole file that was made for another name', async () => {
	const folder = temporaryFolder();
	await isMade(join(folder, 'one'));
	await isMade(join(folder, 'other'), Buffer.from('other bytes'));
	copyFileSync(join(folder, 'other'), join(folder, 'one'));
	expect(await isMade(join(folder, 'one'))).toBe(true);
});

test('two that ask at once get the same', async () => {
	const folder = temporaryFolder();
	const ask = () => remember(join(folder, 'name'), () => Promise.resolve(Buffer.from(bytes)));
	expect(await Promise.all([ask(), ask()])).toEqual([bytes, bytes]);
	expect(readdirSync(folder)).toEqual(['name']);
});

test('forgets what no build has asked for in two weeks', async () => {
	const folder = temporaryFolder({ old: '', young: '' });
	const day = 86_400;
	const now = Date.now() / 1_000;
	await isMade(join(folder, 'asked'));
	utimesSync(join(folder, 'asked'), now - 20 * day, now - 20 * day);
	await isMade(join(folder, 'asked'));
	utimesSync(join(folder, 'old'), now - 20 * day, now - 20 * day);
	utimesSync(join(folder, 'young'), now - 3 * day, now - 3 * day);
	forgetKept(folder, now * 1_000);
	expect(readdirSync(folder).sort()).toEqual(['asked', 'young']);
});
