import type { Rule } from '../rule.ts';

/** Applied while the files are read (`load/`). */
export const notUtf8: Rule = {
	id: 'not-utf8',
	family: 'shape',
	why: 'Text in another encoding shows wrong letters, and a quote with one of them is never found.',
	passes: {},
	fails: 'A file saved as Latin-1, in which é is the single byte E9.',
};
