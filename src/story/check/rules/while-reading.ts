import { exampleEvent, exampleStatement } from '../example-story.ts';
import { absent, type Rule } from '../rule.ts';

/*
 * Rules without a `check`: they are applied while the files are read (`story/load`), and stand here for their
 * reasons and examples.
 */

export const unknownField: Rule = {
	id: 'unknown-field',
	family: 'shape',
	why: 'A misspelt field would be dropped in silence, and what it says with it.',
	passes: {},
	fails: { 'statements/ferry-was-late.md': exampleStatement({ spekaer: 'narrator' }) },
};

export const wrongType: Rule = {
	id: 'wrong-type',
	family: 'shape',
	why: 'A field of another type, or a word that is none of the allowed ones, cannot be shown as what it is.',
	passes: {},
	fails: { 'statements/ferry-was-late.md': exampleStatement({ form: 'qoute' }) },
};

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

export const blankLeft: Rule = {
	id: 'blank-left',
	family: 'shape',
	why: 'A lone `…` is a blank that `npm run new` leaves for the editor; published, it would be a hole in the page.',
	passes: { 'statements/ferry-was-late.md': exampleStatement({ title: 'The ferry was late …' }) },
	fails: { 'statements/ferry-was-late.md': exampleStatement({ title: '…' }) },
};

export const badYaml: Rule = {
	id: 'bad-yaml',
	family: 'shape',
	why: 'YAML that does not parse holds nothing; aliases, tags and deep nesting are refused, since content has no use for them and they can be made to explode.',
	passes: {},
	fails: { 'statements/ferry-was-late.md': exampleStatement({ title: '[The ferry was late' }) },
};

export const duplicateKey: Rule = {
	id: 'duplicate-key',
	family: 'shape',
	why: 'Of two equal keys one would win in silence.',
	passes: {},
	fails: {
		'statements/ferry-was-late.md': exampleStatement({ events: '[late-ferry]\ntopic: weather' }),
	},
};

export const frontMatter: Rule = {
	id: 'front-matter',
	family: 'shape',
	why: 'The fields of a Markdown file stand between two lines `---` at its start; without them they would be printed as text.',
	passes: {},
	fails: { 'statements/ferry-was-late.md': 'The log shows 40 minutes.\n' },
};

export const emptyFile: Rule = {
	id: 'empty-file',
	family: 'shape',
	why: 'An empty file is a file that was not saved, or not finished.',
	passes: {},
	fails: { 'statements/ferry-was-late.md': '' },
};

export const unknownFile: Rule = {
	id: 'unknown-file',
	family: 'shape',
	why: 'A file under a name that no kind of content has would be left out in silence.',
	passes: {},
	fails: { 'statments/ferry-was-late.md': exampleStatement() },
};

export const missingFile: Rule = {
	id: 'missing-file',
	family: 'shape',
	why: 'A story has an article, its parties and a description of the site; without them there is nothing to show.',
	passes: {},
	fails: { 'actors.yaml': absent },
};

export const notUtf8: Rule = {
	id: 'not-utf8',
	family: 'shape',
	why: 'Text in another encoding shows wrong letters, and a quote with one of them is never found.',
	passes: {},
	fails: 'A file saved as Latin-1, in which é is the single byte E9.',
};

export const unreadable: Rule = {
	id: 'unreadable',
	family: 'shape',
	why: 'A file or a folder that cannot be opened would be missing from the site without a word.',
	passes: {},
	fails: 'A file without read permission, or a CONTENT_DIR that does not exist.',
};

export const linkLeavesContent: Rule = {
	id: 'link-leaves-content',
	family: 'shape',
	why: 'A symbolic link that leaves the content folder would publish a file of the machine.',
	passes: {},
	fails: 'timeline/secret.md, a symbolic link to /etc/passwd.',
};
