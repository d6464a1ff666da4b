import type { VFileMessage } from 'vfile-message';
import type { z } from 'zod';
import { fault, type FaultInput, type Path } from './fault.ts';
import { idFrom } from './id-from.ts';
import { meantNote, nearestAmong, nearestNote } from './nearest.ts';
import { isOptional, knownFields } from './schema-fields.ts';
import { describeValue, expectation, fieldName, listWords, valueAt } from './schema-words.ts';
import type { YamlValue } from './yaml.ts';

type Issue = z.core.$ZodIssue;

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

interface Context {
	readonly schema: z.ZodType;
	readonly yaml: YamlValue;
	readonly prefix: Path;
}

type Judged = Omit<FaultInput, 'file'>;

function meantFields(issue: Issue, { schema, yaml, prefix }: Context): string[] {
	if (issue.code !== 'unrecognized_keys') return [];
	const nearest = nearestAmong(
		knownFields(schema, pathOf(issue), valueAt(yaml.value, prefix)).filter(
			(field) => valueAt(yaml.value, [...prefix, ...pathOf(issue), field]) === undefined
		)
	);
	return issue.keys.flatMap((key) => {
		const field = nearest(key);
		return field === undefined ? [] : [JSON.stringify([...issue.path, field])];
	});
}

/** Of the shapes that a union allows, the one that the editor had in mind: its issues stand for the union’s. */
function innerIssues(issue: Issue, yaml: YamlValue, prefix: Path): Issue[] {
	if (issue.code !== 'invalid_union') return [issue];
	const isMap = typeof valueAt(yaml.value, [...prefix, ...pathOf(issue)]) === 'object';
	const [meant] = issue.errors
		.filter((issues) => isMap && issues.every(({ path, code }) => path.length > 0 || isKeys(code)))
		.toSorted((a, b) => weight(a) - weight(b));
	return meant?.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })) ?? [issue];
}

function isKeys(code: Issue['code']): boolean {
	return code === 'unrecognized_keys';
}

function weight(issues: readonly Issue[]): number {
	return issues.reduce(
		(sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1),
		0
	);
}

function pathOf(issue: Issue): Path {
	return issue.path as (string | number)[];
}

function unknownFields(
	issue: z.core.$ZodIssueUnrecognizedKeys,
	{ schema, yaml, prefix }: Context
): Judged[] {
	const known = knownFields(schema, pathOf(issue), valueAt(yaml.value, prefix));
	const nearest = nearestAmong(known);
	return issue.keys.map((key) => ({
		place: yaml.locateKey([...prefix, ...pathOf(issue), key]),
		ruleId: 'unknown-field',
		reason: `Unexpected field \`${key.slice(0, 60)}\`, expected ${known.length > 0 ? `one of ${listWords(known)}` : 'a known field'}`,
		note: meantNote(nearest(key), 'field') ?? unknownHint(key),
	}));
}

function unknownHint(key: string): string {
	const name = /^([\w-]+)\s*[[{]/u.exec(key)?.[1];
	if (name !== undefined) return `Write \`:\` after the name of the field: \`${name}: …\`.`;
	return /^\d+$/u.test(key)
		? 'Remove it; if it belongs to a number, write that with a point, for example `12.5`.'
		: 'Remove it, or correct its name.';
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
		note: hint(issue, actual, yaml.rawAt(path), schema, own),
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

/** What to type instead; `undefined` where the reason says it all. */
function hint(
	issue: Issue,
	actual: unknown,
	raw: string,
	schema: z.ZodType,
	path: Path
): string | undefined {
	const fillIn = isOptional(schema, path) ? 'Fill it in, or remove the line.' : 'Fill it in.';
	const fields = knownFields(schema, path, undefined);
	if (issue.code === 'invalid_value') {
		const written = typeof actual === 'object' ? '' : String(actual);
		return nearestNote(written, issue.values.map(String), 'value') ?? 'Write one of these words.';
	}
	if (issue.code === 'invalid_format' && typeof actual === 'string')
		return formatHint(issue.message, actual);
	if (issue.code === 'too_small') return issue.origin === 'number' ? undefined : fillIn;
	if (issue.code !== 'invalid_type' && issue.code !== 'invalid_union') return undefined;
	if (actual === null) return fillIn;
	const expected = issue.code === 'invalid_type' ? issue.expected : 'string';
	if (expected === 'string' && typeof actual === 'object')
		return 'Write one text, without `[ ]` or `{ }`.';
	if (expected === 'array')
		return `Write it as a list: \`[${typeof actual === 'object' ? '…' : raw}]\`.`;
	if (expected === 'boolean') return 'Write `true` or `false`, without quotation marks.';
	if (expected === 'string' && !raw.includes('\n')) return `Put it in quotation marks: "${raw}".`;
	if (expected === 'object' && fields.length > 0)
		return `Write its fields, for example \`{ ${fields.map((field) => `${field}: …`).join(', ')} }\`.`;
	return expected === 'number' ? 'Write digits, without quotation marks.' : undefined;
}

function formatHint(wanted: string, actual: string): string | undefined {
	if (wanted.startsWith('one line')) return 'Write it in one line, without spaces at its ends.';
	if (wanted.startsWith('64'))
		return `Write \`"${'0'.repeat(64)}"\`: the check then says which digits belong there.`;
	const id = idFrom(actual);
	return id === '' ? undefined : `Write \`${id}\`.`;
}
