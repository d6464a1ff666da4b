import { exampleStatement } from '../example-story.ts';
import type { Rule } from '../rule.ts';

/** Applied while the files are read (`load/`). */
export const unknownFile: Rule = {
	id: 'unknown-file',
	family: 'shape',
	why: 'A file under a name that no kind of content has would be left out in silence.',
	passes: {},
	fails: { 'statments/ferry-was-late.md': exampleStatement() },
};
