import { exampleStatement } from '../example-story.ts';
import type { Rule } from '../rule.ts';

/** Applied while the files are read (`load/`). */
export const wrongType: Rule = {
	id: 'wrong-type',
	family: 'shape',
	why: 'A field of another type, or a word that is none of the allowed ones, cannot be shown as what it is.',
	passes: {},
	fails: { 'statements/ferry-was-late.md': exampleStatement({ form: 'qoute' }) },
};
