import type { Rule } from '../rule.ts';

/** Applied while the files are read (`load/`). */
export const emptyFile: Rule = {
	id: 'empty-file',
	family: 'shape',
	why: 'An empty file is a file that was not saved, or not finished.',
	passes: {},
	fails: { 'statements/ferry-was-late.md': '' },
};
