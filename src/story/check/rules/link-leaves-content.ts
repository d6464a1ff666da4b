import type { Rule } from '../rule.ts';

/** Applied while the files are read (`load/`). */
export const linkLeavesContent: Rule = {
	id: 'link-leaves-content',
	family: 'shape',
	why: 'A symbolic link that leaves the content folder would publish a file of the machine.',
	passes: {},
	fails: 'timeline/secret.md, a symbolic link to /etc/passwd.',
};
