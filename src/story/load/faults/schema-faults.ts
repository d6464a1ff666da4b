import type { VFileMessage } from 'vfile-message';
import type { z } from 'zod';
import { fault, type FaultInput, type Path } from '../fault.ts';
import { meantNote, nearestAmong } from './nearest.ts';
import { oddSpaceNote } from './odd-spaces.ts';
import { knownFields } from './schema-fields.ts';
import { typeHint, unknownHint } from './schema-hints.ts';
import { innerIssues, meantFields, pathOf, type Context, type Issue } from './schema-issues.ts';
import { describeValue, expectation, fieldName, listWords, valueAt } from './schema-words.ts';
import type { YamlValue } from '../yaml/yaml.ts';

/** What a schema found wrong in one record, as faults at the fields: one for each field, none for blanks. */
export function schemaFaults(
	file: string,
	schema: z.ZodType,
	yaml: YamlValue,
	error: z.ZodError,
	prefix: Path,
	blanks: readonly Path[] = []
): VFileMessage[] {
	const context = { schema, yaml, prefix };
	const issues = error.issues.flatMap((issue) => innerIssues(issue, yaml, prefix));
	// The field that a misspelt one stands for is not missing as well.
	const seen = new Set(issues.flatMap((issue) => meantFields(issue, context)));
	for (const path of blanks) seen.add(JSON.stringify(path));
	return issues
		.filter((issue) => {
			if (issue.code === 'unrecognized_keys') return true;
			const key = JSON.stringify(issue.path);
			return !seen.has(key) && seen.add(key);
		})
		.flatMap((issue) =>
			issue.code === 'unrecognized_keys' ? unknownFields(issue, context) : [judge(issue, context)]
		)
		.map((judged) => fault({ file, ...judged }));
}

type Judged = Omit<FaultInput, 'file'>;

function unknownFields(
	issue: z.core.$ZodIssueUnrecognizedKeys,
	{ schema, yaml, prefix }: Context
): Judged[] {
	const known = knownFields(schema, pathOf(issue), valueAt(yaml.value, prefix));
	const nearest = nearestAmong(known);
	const parent = [...prefix, ...pathOf(issue)];
	const isInBraces = yaml.rawAt(parent).startsWith('{');
	return issue.keys.map((key) => ({
		place: yaml.locateKey([...parent, key]),
		ruleId: 'unknown-field',
		reason: `Unexpected field \`${key.slice(0, 60)}\`, expected ${known.length > 0 ? `one of ${listWords(known)}` : 'a known field'}`,
		note:
			oddSpaceNote(key) ??
			meantNote(nearest(key), 'field') ??
			unknownHint(key, isInBraces && valueAt(yaml.value, [...parent, key]) === null),
	}));
}

function judge(issue: Issue, { schema, yaml, prefix }: Context): Judged {
	const own = pathOf(issue);
	const path = [...prefix, ...own];
	const actual = valueAt(yaml.value, path);
	const name = own.length > 0 ? `\`${fieldName(own)}\`` : 'this entry';
	if (issue.code === 'invalid_key') return judgeKey(issue, own, path, yaml);
	if (actual === undefined) return judgeMissing(issue, own, path, yaml);
	const place = yaml.locate(path);
	if (issue.code === 'too_big' && issue.origin === 'string' && typeof actual === 'string') {
		const surplus = String(actual.length - Number(issue.maximum));
		return {
			place,
			ruleId: 'too-long',
			reason: `Unexpected ${String(actual.length)} characters in ${name}, expected at most ${String(issue.maximum)}`,
			note: `Shorten it by ${surplus} character${surplus === '1' ? '' : 's'}.`,
		};
	}
	return {
		place,
		ruleId: 'wrong-type',
		reason: `Unexpected ${describeValue(actual, yaml.rawAt(path))} in ${name}, expected ${expectation(issue)}`,
		note: typeHint(issue, actual, yaml.rawAt(path), schema, own),
	};
}

function judgeKey(
	{ issues }: z.core.$ZodIssueInvalidKey,
	own: Path,
	path: Path,
	yaml: YamlValue
): Judged {
	const [inner] = issues;
	return {
		place: yaml.locateKey(path),
		ruleId: 'wrong-type',
		reason: `Unexpected key \`${String(own.at(-1)).slice(0, 60)}\` in \`${fieldName(own.slice(0, -1))}\`, expected ${inner ? expectation(inner) : 'another word'}`,
		note: own.includes('names')
			? 'Write the tag of the language, for example `en: The name`.'
			: 'Correct the key.',
	};
}

function judgeMissing(issue: Issue, own: Path, path: Path, yaml: YamlValue): Judged {
	const field = String(own.at(-1) ?? '');
	const parent = own.length > 1 ? `\`${fieldName(own.slice(0, -1))}\`` : 'record';
	return {
		place: yaml.locate(path.slice(0, -1)),
		ruleId: 'missing-field',
		reason: `Unexpected ${parent} without \`${field}\`, expected ${expectation(issue)}`,
		note: yaml.rawAt(path.slice(0, -1)).startsWith('{')
			? `Add \`${field}: …\` between the \`{ }\`.`
			: `Add a line \`${field}: …\`.`,
	};
}
