import type { Rule } from '../rule.ts';

/** Applied while the files are read (`load/`). */
export const unreadable: Rule = {
	id: 'unreadable',
	family: 'shape',
	why: 'A file or a folder that cannot be opened would be missing from the site without a word.',
	passes: {},
	fails: 'A file without read permission, or a CONTENT_DIR that does not exist.',
};
