import { exampleStatement } from '../example-story.ts';
import type { Rule } from '../rule.ts';

/** Applied while the files are read (`load/`). */
export const unknownField: Rule = {
	id: 'unknown-field',
	family: 'shape',
	why: 'A misspelt field would be dropped in silence, and what it says with it.',
	passes: {},
	fails: { 'statements/ferry-was-late.md': exampleStatement({ spekaer: 'narrator' }) },
};
