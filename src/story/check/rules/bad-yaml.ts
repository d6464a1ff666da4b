import { exampleStatement } from '../example-story.ts';
import type { Rule } from '../rule.ts';

/** Applied while the files are read (`load/`). */
export const badYaml: Rule = {
	id: 'bad-yaml',
	family: 'shape',
	why: 'YAML that does not parse holds nothing; aliases, tags and deep nesting are refused, since content has no use for them and they can be made to explode.',
	passes: {},
	fails: { 'statements/ferry-was-late.md': exampleStatement({ title: '[The ferry was late' }) },
};
