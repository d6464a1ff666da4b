import { exampleStatement } from '../example-story.ts';
import type { Rule } from '../rule.ts';

/** Applied while the files are read (`load/`). */
export const blankLeft: Rule = {
	id: 'blank-left',
	family: 'shape',
	why: 'A lone `…` is a blank that `npm run new` leaves for the editor; published, it would be a hole in the page.',
	passes: { 'statements/ferry-was-late.md': exampleStatement({ title: 'The ferry was late …' }) },
	fails: { 'statements/ferry-was-late.md': exampleStatement({ title: '…' }) },
};
