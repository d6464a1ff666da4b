import type { Rule } from './rule.ts';

/** Applied while the files are read (`load/`). */
export const tooLarge: Rule = {
	id: 'too-large',
	family: 'shape',
	why: 'A content file is written and read by people; one of more than 1 MiB is something else.',
	passes: {},
	fails: 'A file of 1,048,577 bytes.',
};
