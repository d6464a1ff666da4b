import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { checkCommand } from '../../src/cli/check-command.ts';

test.each([
	['content', 'npm run check'],
	['../water', 'CONTENT_DIR=../water npm run check'],
	['../two wells', 'CONTENT_DIR="../two wells" npm run check'],
	['.', 'CONTENT_DIR=. npm run check'],
])('names the folder %s where it has to be named', (folder, command) => {
	expect(checkCommand(folder)).toBe(command);
	expect(checkCommand(resolve(folder))).toBe(command);
});
