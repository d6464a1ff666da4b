import type { Rule } from '../rule.ts';

/** Applied while the files are read (`load/`). */
export const frontMatter: Rule = {
	id: 'front-matter',
	family: 'shape',
	why: 'The fields of a Markdown file stand between two lines `---` at its start; without them they would be printed as text.',
	passes: {},
	fails: { 'statements/ferry-was-late.md': 'The log shows 40 minutes.\n' },
};
