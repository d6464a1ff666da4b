import { exampleStatement } from './example-story.ts';
import type { Rule } from './rule.ts';

/** Applied while the files are read (`load/`). */
export const missingField: Rule = {
	id: 'missing-field',
	family: 'shape',
	why: 'A record without one of its fields leaves a hole in the page that is made of it.',
	passes: {},
	fails: { 'statements/ferry-was-late.md': exampleStatement({ speaker: '' }) },
};
