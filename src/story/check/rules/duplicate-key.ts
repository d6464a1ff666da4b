import { exampleStatement } from '../example-story.ts';
import type { Rule } from '../rule.ts';

/** Applied while the files are read (`load/`). */
export const duplicateKey: Rule = {
	id: 'duplicate-key',
	family: 'shape',
	why: 'Of two equal keys one would win in silence.',
	passes: {},
	fails: {
		'statements/ferry-was-late.md': exampleStatement({ events: '[late-ferry]\ntopic: weather' }),
	},
};
