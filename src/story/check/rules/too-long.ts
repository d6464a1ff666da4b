import { exampleEvent } from '../example-story.ts';
import type { Rule } from '../rule.ts';

/** Applied while the files are read (`load/`). */
export const tooLong: Rule = {
	id: 'too-long',
	family: 'shape',
	why: 'Titles stand in lists, cards and margins; a longer one would be cut where nobody chose.',
	passes: {},
	fails: {
		'timeline/late-ferry.md': exampleEvent({
			title: 'The ferry comes in late, as it did on most other days of that month and year',
		}),
	},
};
