import type { Rule } from './rule.ts';

/** Applied while the files are read (`load/`). */
export const tooLarge: Rule = {
	id: 'too-large',
	family: 'shape',
	why: 'A content file is written and read by people; one of more than 1 MiB is something else. So are a paragraph of 50,000 characters, lists within lists 20 levels deep, or thousands of brackets, which would keep the check busy for minutes.',
	passes: {},
	fails: 'A file of 1,048,577 bytes.',
};
