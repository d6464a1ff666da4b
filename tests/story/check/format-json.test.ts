import { expect, test } from 'vitest';
import { exampleNews, exampleStatement } from '../../../src/story/check/example-story.ts';
import { formatGithub } from '../../../src/story/check/report/format-github.ts';
import {
	reportJsonSchema,
	reportSchema,
	toReport,
} from '../../../src/story/check/report/report.ts';
import { checkStory } from '../../story.ts';

const files = {
	'sources/more.yaml': exampleNews,
	'statements/ferry-was-late.md': exampleStatement({ speaker: 'narator, 100%: no' }),
};

function report() {
	const checked = checkStory(files);
	return toReport(checked, checked.content.files.size, 'content/');
}

test('gives the report as plain data of the documented shape', () => {
	const plain = JSON.parse(JSON.stringify(report())) as unknown;
	expect(reportSchema.parse(plain)).toEqual(plain);
	expect(plain).toMatchInlineSnapshot(`
		{
		  "faults": [
		    {
		      "column": 7,
		      "endColumn": 19,
		      "endLine": 1,
		      "file": "content/sources/more.yaml",
		      "line": 1,
		      "message": "Unexpected id \`harbour-news\` a second time, expected each id once",
		      "note": "Give one of the two another id, or merge them if they are one.",
		      "related": {
		        "column": 7,
		        "file": "content/sources/all.yaml",
		        "line": 11,
		        "message": "\`harbour-news\` stands here first",
		      },
		      "ruleId": "duplicate-id",
		    },
		    {
		      "column": 10,
		      "endColumn": 11,
		      "endLine": 3,
		      "file": "content/statements/ferry-was-late.md",
		      "line": 3,
		      "message": "Unexpected second \`: \` in one line, expected one field a line",
		      "note": "Put the whole text in quotation marks: "…". (YAML: Nested mappings are not allowed in compact mappings)",
		      "ruleId": "bad-yaml",
		    },
		  ],
		  "files": 10,
		  "languages": [
		    {
		      "behind": 0,
		      "kinds": {
		        "article": {
		          "of": 1,
		          "translated": 0,
		        },
		        "events": {
		          "of": 1,
		          "translated": 0,
		        },
		        "names": {
		          "of": 5,
		          "translated": 0,
		        },
		        "site": {
		          "of": 1,
		          "translated": 0,
		        },
		        "statements": {
		          "of": 1,
		          "translated": 0,
		        },
		      },
		      "lang": "ps",
		      "reviewed": 0,
		    },
		    {
		      "behind": 0,
		      "kinds": {
		        "article": {
		          "of": 1,
		          "translated": 0,
		        },
		        "events": {
		          "of": 1,
		          "translated": 0,
		        },
		        "names": {
		          "of": 5,
		          "translated": 1,
		        },
		        "site": {
		          "of": 1,
		          "translated": 0,
		        },
		        "statements": {
		          "of": 1,
		          "translated": 0,
		        },
		      },
		      "lang": "ur",
		      "reviewed": 0,
		    },
		  ],
		}
	`);
});

test('documents each field of the shape', () => {
	const schema = reportJsonSchema();
	expect(schema.additionalProperties).toBe(false);
	const faults = schema.properties?.['faults'] as { items: { properties: object } };
	const described = Object.values(faults.items.properties) as { description?: string }[];
	expect(described.every(({ description }) => description !== undefined)).toBe(true);
});

test('writes annotations that a workflow command cannot break out of', () => {
	expect(formatGithub(report())).toMatchInlineSnapshot(`
		"::error file=content/sources/more.yaml,line=1,col=7,endLine=1,endColumn=19,title=duplicate-id::Unexpected id \`harbour-news\` a second time, expected each id once%0Acontent/sources/all.yaml:11:7 \`harbour-news\` stands here first%0AGive one of the two another id, or merge them if they are one.
		::error file=content/statements/ferry-was-late.md,line=3,col=10,endLine=3,endColumn=11,title=bad-yaml::Unexpected second \`: \` in one line, expected one field a line%0APut the whole text in quotation marks: "…". (YAML: Nested mappings are not allowed in compact mappings)
		"
	`);
});

test('lets no control from the content into the log of GitHub', () => {
	const checked = checkStory({ 'timeline/x\u001B[31m\u202E.md': 'x' });
	const lines = formatGithub(toReport(checked, 1, ''))
		.trimEnd()
		.split('\n');
	expect(lines.map((line) => line.slice(line.indexOf('::Unexpected')).slice(2, 38))).toEqual([
		'Unexpected file name `x·[31m·`, expe',
	]);
});
