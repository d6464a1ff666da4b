import { absent, type Rule } from '../rule.ts';

/** Applied while the files are read (`load/`). */
export const missingFile: Rule = {
	id: 'missing-file',
	family: 'shape',
	why: 'A story has an article, its parties and a description of the site; without them there is nothing to show.',
	passes: {},
	fails: { 'actors.yaml': absent },
};
