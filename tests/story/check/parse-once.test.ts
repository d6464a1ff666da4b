import { expect, test, vi } from 'vitest';
import type * as Yaml from 'yaml';
import { checkContent } from '../../../src/story/check/check.ts';
import { readFolder } from '../../../src/story/load/files-fs.ts';

const parsed = vi.hoisted(() => ({ times: 0 }));
vi.mock('yaml', async (load) => {
	const yaml = await load<typeof Yaml>();
	const parseDocument: typeof Yaml.parseDocument = (...args) => {
		parsed.times += 1;
		return yaml.parseDocument(...args);
	};
	return { ...yaml, parseDocument };
});

test('the check of a story without faults parses the YAML of each file once', () => {
	const read = readFolder('content');
	expect(checkContent(read, new Date().toISOString().slice(0, 10)).faults).toEqual([]);
	expect(parsed.times).toBe(read.files.length);
});
